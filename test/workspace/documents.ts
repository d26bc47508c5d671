import { joinLines } from '../support/text.ts';

/** The beginning of a map, and what follows it. */
export const map = (...more: readonly string[]): string =>
  joinLines(['provision_map: 1', 'id: a', 'title: A', 'version: "1.0.0"', ...more]);
const row = (id: string, ...more: readonly string[]): readonly string[] => [
  `  - id: ${id}`,
  '    kind: practice',
  `    title: ${id}`,
  '    level: universal',
  '    areas: [communication_and_interaction]',
  '    adults_do: [Wait]',
  '    look_for: Children wait',
  '    check: Ask',
  ...more,
];
export const rows = (...ids: readonly string[]): readonly string[] => [
  'framework: england-2015',
  'provisions:',
  ...ids.flatMap((id) => row(id)),
];
export const module = joinLines([
  '---',
  'cpd_module: 1',
  'id: m',
  'title: M',
  'version: "1.0.0"',
  'type: awareness',
  'duration: 5',
  'objectives:',
  '  - id: o1',
  '    text: Names two.',
  '---',
  '',
  '# M',
  '',
  ':::activity{minutes=5}',
  'A',
  ':::',
]);
