import { afterComma, clauses, infinitive, leading, leadsToAction } from '../grammar/purposes.ts';
import { taken, type Statement } from '../reading/statement.ts';
import { modals, pronouns } from '../reading/words.ts';

/** Finds what the outcome is for: why it matters, rather than what is done. */
export function findPurpose(statement: Statement): void {
  for (const match of statement.free.matchAll(leading)) {
    const start = match.index + (/^[.;\n\s]*/.exec(match[0])?.[0].length ?? 0);
    const infinitive = statement.free.startsWith('to ', start);
    if (infinitive && !opensMain(statement, match.index + match[0].length)) continue;
    claimPurpose(statement, start, match.index + match[0].length);
  }
  for (const pattern of clauses)
    for (const match of statement.free.matchAll(pattern))
      claimPurpose(statement, match.index, match.index + match[0].length);
  for (const match of statement.free.matchAll(afterComma))
    if (/\S\s+\S/.test(statement.free.slice(0, match.index).replace(/\uE000/g, '')))
      claimPurpose(statement, match.index, match.index + match[0].length);
  for (const match of statement.free.matchAll(infinitive)) {
    const before = statement.free.slice(Math.max(0, match.index - 40), match.index);
    if (leadsToAction.test(`${before} `.trimStart()) || /(?:^|[\n;•])\W*$/.test(before)) continue;
    if (
      startsWithSubject(statement, match.index) ||
      /\b(?:wants?|would like|hopes?|asks?|expects?|helps?|needs?|gets?)\b[^.;]{0,30}$/.test(before)
    )
      continue;
    claimPurpose(statement, match.index, match.index + match[0].length);
  }
}

/** "As part of getting him ready for work, Nikolai shakes hands …": what for ends where somebody does something. */
function claimPurpose(statement: Statement, start: number, end: number): void {
  for (const { word, start: comma } of statement.tokens)
    if (word === ',' && comma > start && comma < end && opensMain(statement, comma)) {
      statement.claim('purpose', { start, end: comma });
      return;
    }
  statement.claim('purpose', { start, end });
}

const people =
  /^(?:child|children|pupils?|learners?|students?|staff|teachers?|participants?|tas?|adults?|wee|young|group|class|mum|dad|senco|everyone|supervisors?|leads?|assistants?|tutors?|members?|girls|boys)$/;

const plural =
  /^(?:children|pupils|learners|students|staff|teachers|participants|tas|adults|supervisors|leads|assistants|tutors|members)$/;

/** After the comma somebody does something: then the infinitive before it was what for. */
function opensMain(statement: Statement, comma: number): boolean {
  const words = statement.tokens.filter((token) => token.start > comma).slice(0, 6);
  const [first] = words;
  if (first === undefined || words.length < 2) return false;
  const person = words.slice(0, 5).findIndex(({ word }) => people.test(word));
  const who = first.capital || pronouns.has(first.word) || person >= 0;
  const does = words
    .slice(1, Math.max(person, 0) + 3)
    .some(({ word }) => plural.test(word) || /[^s']s$/.test(word) || modals.has(word) || word === 'to');
  return who && does;
}

/** "Sam to join …", "by May, each young person to gain …" is how targets are often written: the infinitive is the doing itself. */
function startsWithSubject(statement: Statement, to: number): boolean {
  const start = Math.max(
    -1,
    ...['\n', ';', '.', '•', taken, ',', ':', '–', '-'].map((sign) =>
      statement.free.lastIndexOf(sign, to - 2),
    ),
  );
  const words = statement.tokens.filter(
    (token) => token.start > start && token.end <= to && token.kind !== 'sign',
  );
  const [first] = words;
  if (first === undefined || words.length > 5) return false;
  return (
    (words.length <= 2 && start < 0) ||
    pronouns.has(first.word) ||
    words.every(({ capital, word }) => capital || word === 'and') ||
    words.some(({ word }) => people.test(word))
  );
}
