import type { Span } from '../text/span.ts';
import type { Notice, NoticeCode, RequiredPart, StatementKind } from './assessment.ts';
import { alternatives } from './grammar/patterns.ts';
import criteria from './lexicon/criteria.lexicon.yaml';
import { maskingAims } from '../prose/masking.ts';
import { compareQuantities, readQuantity } from './quantity.ts';
import type { Reading } from './readStatement.ts';

const vague = new RegExp(String.raw`\b${alternatives(criteria, 'vague')}\b`, 'g');

export interface Judged {
  readonly reading: Reading;
  readonly kind: StatementKind;
  readonly missing: readonly RequiredPart[];
  readonly hasMethod: boolean;
}

/** What there is to say about a statement that is an outcome, most serious first. */
export function noticesOf(judged: Judged): readonly Notice[] {
  const { reading, missing } = judged;
  const whole = wholeOf(reading);
  const notices: Notice[] = [];
  if (missing.includes('behaviour')) notices.push(noBehaviour(judged, whole));
  if (missing.includes('criterion')) notices.push(noCriterion(reading, whole));
  if (missing.includes('when')) notices.push({ code: 'no-date', severity: 'warning', span: whole });
  notices.push(...masking(reading), ...sameAsStart(reading));
  if (judged.kind !== 'cpd' && !judged.hasMethod && missing.length === 0)
    notices.push({ code: 'no-method', severity: 'hint', span: whole });
  notices.push(...twoInOne(reading), ...negative(reading));
  if (!missing.includes('criterion')) notices.push(...vagueWords(reading));
  notices.push(...resultAlone(reading));
  return notices;
}

/** The one thing to say about a statement that is no outcome. */
export function notAnOutcome(reading: Reading, code: NoticeCode): Notice {
  return { code, severity: 'error', span: wholeOf(reading) };
}

function wholeOf({ statement: { text } }: Reading): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

function noBehaviour({ reading, kind }: Judged, whole: Span): Notice {
  const { statement, main } = reading;
  const confidence = /\b(?:confiden(?:t|ce|tly)|self-?esteem|comfortable)\b/.exec(statement.folded);
  if (kind === 'cpd' && confidence !== null) {
    const span = { start: confidence.index, end: confidence.index + confidence[0].length };
    return { code: 'confidence', severity: 'warning', span, args: { words: statement.words(span) } };
  }
  const head = main?.heads.find(({ verb }) => verb?.visibility !== 'observable') ?? main?.heads[0];
  if (head === undefined) return { code: 'no-behaviour', variant: 'none', severity: 'warning', span: whole };
  const span = { start: head.token.start, end: head.token.end };
  return { code: 'no-behaviour', severity: 'warning', span, args: { words: statement.words(span) } };
}

function noCriterion(reading: Reading, whole: Span): Notice {
  const [first] = vagueWords(reading);
  if (first === undefined) return { code: 'no-criterion', severity: 'warning', span: whole };
  return { ...first, code: 'no-criterion', variant: 'vague', severity: 'warning' };
}

function vagueWords({ statement }: Reading): readonly Notice[] {
  return [...statement.free.matchAll(vague)].slice(0, 1).map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    return { code: 'vague', severity: 'hint', span, args: { words: statement.words(span) } };
  });
}

/** An aim that a child can only reach by hiding discomfort or difference, or by complying. */
function masking({ statement }: Reading): readonly Notice[] {
  return maskingAims(statement.text)
    .slice(0, 1)
    .map(({ span, term }) => ({ code: 'masking', severity: 'warning', span, args: { words: term } }));
}

/** A criterion that is met before anything has begun. */
function sameAsStart({ statement }: Reading): readonly Notice[] {
  const quantity = (span: Span): ReturnType<typeof readQuantity> =>
    readQuantity(
      statement.folded
        .slice(span.start, span.end)
        .replace(
          /^[^\d]*?(?=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none|once|twice)\b)/,
          '',
        ),
    );
  for (const start of statement.spans('baseline')) {
    for (const criterion of statement.spans('criterion')) {
      const [from, to] = [quantity(start), quantity(criterion)];
      if (from === undefined || to === undefined || from.unit === '' || to.unit === '') continue;
      if (compareQuantities(from, to) !== 0 || from.unit !== to.unit) continue;
      const args = { start: statement.words(start), criterion: statement.words(criterion) };
      return [{ code: 'same-as-start', severity: 'warning', span: criterion, args }];
    }
  }
  return [];
}

/** Two doings that could each pass or fail alone. */
function twoInOne({ behaviours, statement }: Reading): readonly Notice[] {
  const [first, second] = behaviours;
  if (first === undefined || second === undefined) return [];
  const between = statement.folded.slice(first.head.end, second.head.start);
  const words = between.trim().split(/\s+/);
  if (!/\band$/.test(between.trim()) || words.length < 3) return [];
  // "Name two changes and give a reason for each": the second only goes on with the first.
  if (
    /\b(?:it|them|this|each|one|both)\b/.test(statement.folded.slice(second.head.end, second.head.end + 40))
  )
    return [];
  const args = { first: statement.words(first.head), second: statement.words(second.head) };
  return [{ code: 'two-in-one', severity: 'hint', span: second.head, args }];
}

/** What somebody should stop doing says nothing of what they do instead. */
function negative({ statement, main, behaviours }: Reading): readonly Notice[] {
  const head = main?.heads[0];
  // What goes down by itself, such as a number of exclusions, stops nobody.
  if (head === undefined || main?.subject?.kind === 'thing') return [];
  const stopping = /^(?:stop|refrain|avoid|cease|reduce|decrease)/.test(head.verb?.base ?? '');
  if (!stopping && !(head.negated && behaviours.length > 0)) return [];
  const span = { start: head.token.start, end: head.token.end };
  return [{ code: 'negative', severity: 'hint', span, args: { words: statement.words(span) } }];
}

/** A score shows that something changed, and not what anybody can do now. */
function resultAlone({ isResult, behaviours: [first], statement }: Reading): readonly Notice[] {
  if (!isResult || first === undefined) return [];
  const args = { words: statement.words(first.span) };
  return [{ code: 'result-alone', severity: 'hint', span: first.span, args }];
}
