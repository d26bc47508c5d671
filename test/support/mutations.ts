import fc from 'fast-check';

/** A change to a text, whatever the text is. */
export type Mutation = (text: string) => string;

const pieces = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '#',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '|',
  '>',
  '---\n',
  'x',
  'é',
  '&',
  '*',
  ':::',
  '```\n',
  '<!--',
  '## ',
  '`',
];

const place = fc.nat({ max: 10_000 });

const inLines = (change: (lines: string[], at: number, other: number) => void): fc.Arbitrary<Mutation> =>
  fc.tuple(place, place).map(([first, second]) => (text) => {
    const lines = text.split('\n');
    change(lines, first % lines.length, second % lines.length);
    return lines.join('\n');
  });

/** What people do to text: letters and lines come, go, move and are doubled. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...pieces)).map(([at, piece]) => (text: string) => {
    const where = at % (text.length + 1);
    return text.slice(0, where) + piece + text.slice(where);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(([at, count]) => (text: string) => {
    const where = at % (text.length + 1);
    return text.slice(0, where) + text.slice(where + count);
  }),
  inLines((lines, at) => void lines.splice(at, 1)),
  inLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  inLines((lines, at, to) => void lines.splice(to, 0, ...lines.splice(at, 1))),
  inLines((lines, at) => void lines.splice(at, 0, '')),
  inLines((lines, at, count) => {
    for (let line = at; line <= Math.min(at + (count % 4), lines.length - 1); line++)
      lines[line] = `  ${lines[line] ?? ''}`;
  }),
  inLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, '');
  }),
);

/** The text after each of some changes, one on top of the other. */
export function* versions(text: string, changes: readonly Mutation[]): Generator<string> {
  let now = text;
  for (const change of changes) {
    now = change(now);
    yield now;
  }
}
