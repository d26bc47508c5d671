import { english } from '../../src/rules/messages/english.ts';
import { createLanguageService, type LanguageService } from '../../src/language/service.ts';
import type {
  Assessment,
  Notice,
  NoticeCode,
  PartName,
  StatementClass,
} from '../../src/outcome/assessment.ts';
import { MemoryPorts } from '../support/ports.ts';
import { uriOf } from '../support/project.ts';
import { joinLines, spanOf } from '../support/text.ts';

/** What an assessor is to say about a text; everything about words is written as the words. */
export interface Saying {
  readonly class?: StatementClass | null;
  readonly parts?: Readonly<Partial<Record<PartName, readonly string[]>>>;
  readonly supplied?: readonly PartName[];
  readonly missing?: Assessment['missing'];
  readonly errors?: readonly NoticeCode[];
  readonly warnings?: readonly NoticeCode[];
  readonly hints?: readonly NoticeCode[];
  readonly bloom?: readonly [level: NonNullable<Assessment['bloom']>['level'], verb: string];
  readonly notAssessed?: Assessment['notAssessed'];
}

/** An assessment as if an analyser had made it, so that tests of views do not depend on what it finds. */
export function assessed(text: string, saying: Saying): Assessment {
  const { notAssessed, missing = [], supplied = [], bloom } = saying;
  const is = saying.class === undefined ? 'outcome' : saying.class;
  const notices = [
    ...noticesOf(text, 'error', saying.errors),
    ...noticesOf(text, 'warning', saying.warnings),
    ...noticesOf(text, 'hint', saying.hints),
  ];
  return {
    verdict:
      notAssessed !== undefined
        ? 'not_assessed'
        : is === 'outcome' && missing.length === 0
          ? 'measurable'
          : 'not_measurable',
    class: notAssessed === undefined ? is : null,
    ...(notAssessed === undefined ? {} : { notAssessed }),
    parts: Object.fromEntries(
      Object.entries(saying.parts ?? {}).map(([part, words]) => [
        part,
        words.map((word) => spanOf(text, word)),
      ]),
    ),
    supplied,
    missing,
    notices,
    severity: notices[0]?.severity ?? 'none',
    ...(bloom === undefined ? {} : { bloom: { level: bloom[0], span: spanOf(text, bloom[1]) } }),
  };
}

function noticesOf(
  text: string,
  severity: Notice['severity'],
  codes: readonly NoticeCode[] = [],
): readonly Notice[] {
  return codes.map((code) => ({ code, severity, span: { start: 0, end: text.length } }));
}

/** The engine with an assessor of the test's own. */
export function serviceAssessing(assess: (statement: string) => Assessment): LanguageService {
  const ports = new MemoryPorts();
  return createLanguageService(
    {
      clock: ports.clock,
      load: { ...ports.load, analysers: () => Promise.resolve({ prose: () => [], assess }) },
    },
    { texts: english },
  );
}

/** The engine over one document, with an assessor that knows only the given texts. */
export async function serviceSaying(
  name: string,
  text: string,
  sayings: Readonly<Record<string, Saying>>,
): Promise<LanguageService> {
  const service = serviceAssessing((statement) =>
    assessed(statement, sayings[statement] ?? { notAssessed: 'no-words' }),
  );
  await service.put(uriOf(name), { text });
  return service;
}

/** A map with one programme and these lines under its `outcomes`. */
export function mapWith(...outcomes: readonly string[]): string {
  return joinLines([
    'provision_map: 1',
    'id: a',
    'title: A map',
    'version: "1.0.0"',
    'framework: england-2015',
    'provisions:',
    '  - id: break',
    '    kind: programme',
    '    title: Asking for a break',
    '    outcomes:',
    ...outcomes.map((line) => `      ${line}`),
  ]);
}
