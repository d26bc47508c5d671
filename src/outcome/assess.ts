import type { Span } from '../text/span.ts';
import {
  partNames,
  type Assessment,
  type NotAssessed,
  type Notice,
  type OutcomeFields,
  type PartName,
  type RequiredPart,
  type StatementKind,
} from './assessment.ts';
import { createBloom } from './bloom.ts';
import { createFrames } from './classes/frames.ts';
import { createTimeGrammar } from './grammar/time.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { noticesOf, notAnOutcome } from './notices.ts';
import { createLanguageCheck } from './reading/language.ts';
import { readStatement, type Grammar, type Reading } from './readStatement.ts';
import { tokenise } from './reading/tokens.ts';

export type Assess = (text: string, kind: StatementKind, fields?: OutcomeFields) => Assessment;

/** What has to be there for a verdict, after the rubric: Mager asks training only for something observable. */
const required: Readonly<Record<StatementKind, readonly RequiredPart[]>> = {
  pupil: ['behaviour', 'criterion', 'when'],
  group: ['behaviour', 'criterion', 'when'],
  cpd: ['behaviour'],
};

/** Which part each field beside the sentence gives. */
const fieldParts: readonly (readonly [keyof OutcomeFields, PartName])[] = [
  ['target', 'criterion'],
  ['scale', 'criterion'],
  ['when', 'when'],
  ['start', 'baseline'],
  ['measure', 'method'],
  ['condition', 'condition'],
  ['purpose', 'purpose'],
];

/** Nobody writes an outcome of this many characters; of a longer text the beginning is read, so that time stays bounded. */
const readable = 5000;

/** Gives the lexicon for one text; for comparing with a tagger that knows more verbs. */
export type LexiconFor = (text: string, own: Lexicon) => Lexicon;

/** Makes an assessor with its lexicons and grammars ready. The same words always get the same answer. */
export function createAssessor(lexiconFor: LexiconFor = (_text, own) => own): Assess {
  const lexicon = createLexicon();
  const grammar: Omit<Grammar, 'lexicon'> = { frames: createFrames(), time: createTimeGrammar() };
  const cannotBeJudged = createLanguageCheck(lexicon);
  const bloomOf = createBloom();
  return (text, kind, fields = {}) => {
    const beginning = text.slice(0, readable);
    const why = cannotBeJudged(beginning, tokenise(beginning));
    if (why !== undefined) return notAssessed(why);
    const reading = readStatement(beginning, kind, {
      ...grammar,
      lexicon: lexiconFor(beginning, lexicon),
    });
    const bloom =
      kind === 'cpd' && reading.class === 'outcome'
        ? bloomOf(
            reading.clauses,
            reading.behaviours.map(({ head }) => head),
          )
        : undefined;
    return { ...judge(reading, kind, fields), ...(bloom === undefined ? {} : { bloom }) };
  };
}

function judge(reading: Reading, kind: StatementKind, fields: OutcomeFields): Assessment {
  const { statement } = reading;
  const isOutcome = reading.class === 'outcome';
  const supplied = fieldParts.flatMap(([field, part]) =>
    fields[field] !== undefined && !statement.has(part) ? [part] : [],
  );
  const missing = required[kind].filter(
    (part) =>
      !(isOutcome && (statement.has(part) || supplied.includes(part))) &&
      !(part === 'when' && (statement.has(part) || supplied.includes(part))),
  );
  const hasMethod = statement.has('method') || supplied.includes('method');
  const notices: readonly Notice[] = isOutcome
    ? noticesOf({ reading, kind, missing, hasMethod })
    : [notAnOutcome(reading, reading.class as Exclude<typeof reading.class, 'outcome'>)];
  const parts: Partial<Record<PartName, readonly Span[]>> = {};
  for (const part of partNames) if (statement.has(part)) parts[part] = statement.spans(part);
  return {
    verdict: isOutcome && missing.length === 0 ? 'measurable' : 'not_measurable',
    class: reading.class,
    parts,
    supplied: [...new Set(supplied)],
    missing,
    notices,
    severity: notices[0]?.severity ?? 'none',
  };
}

function notAssessed(why: NotAssessed): Assessment {
  return {
    verdict: 'not_assessed',
    class: null,
    notAssessed: why,
    parts: {},
    supplied: [],
    missing: [],
    notices: [],
    severity: 'none',
  };
}
