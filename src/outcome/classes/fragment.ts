import type { StatementClass } from '../assessment.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { be, determiners, have, prepositions } from '../reading/words.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';

/** Without a verb, the nouns tell. */
export function classOfFragment(
  { clause, statement, kind }: ClassifyInput,
  lexicon: Lexicon,
  known: Frames,
): StatementClass {
  const words = clause.tokens.filter(({ kind: of }) => of !== 'sign');
  const [first] = words;
  if (first === undefined) return 'topic';
  const text = statement.folded.slice(first.start, clause.end);
  if (
    kind !== 'cpd' &&
    words
      .slice(1, 5)
      .some(({ word }) =>
        /^(?:delivered|provided|taught|led|supported|funded|offered|timetabled)$/.test(word),
      )
  )
    return 'provision';
  const participle = words
    .slice(1, 4)
    .map(({ word }) => lexicon.verb(word))
    .find((verb) => verb?.form === 'past');
  if (participle !== undefined && kind !== 'cpd' && lexicon.is('procedure', participle.base))
    return 'process';
  if (participle?.visibility === 'covert' && !lexicon.is('provision', first.word)) return 'outcome';
  if (statement.has('baseline')) return 'outcome';
  if (kind === 'cpd' && known.exposure(text))
    return /^(?:introduction to|an overview of|overview of)/.test(text) ? 'topic' : 'process';
  if (kind !== 'cpd' && known.need(text)) return 'need';
  if (known.aspiration(text)) return 'aspiration';
  if (
    lexicon.is('change', first.word) ||
    (words
      .slice(0, 3)
      .some(({ word }) =>
        /^(?:more|less|better|greater|fewer|improved|increased|reduced|up|down|improve|increase)$/.test(word),
      ) &&
      !/^(?:access|support|help)/.test(text))
  )
    return 'outcome';
  if (known.procedure(text) || isPaperworkFragment(words, lexicon)) return 'process';
  if (isProvisionFragment(words, text, lexicon)) return 'provision';
  if (words.some(({ word }) => be.has(word) || have.has(word)) && words.length > 3) return 'need';
  if (statement.has('criterion') && words.length > 2 && kind !== 'cpd') return 'outcome';
  return 'topic';
}

function isPaperworkFragment(words: readonly Token[], lexicon: Lexicon): boolean {
  const core = words.findIndex(({ word }) => prepositions.has(word));
  const head = core < 0 ? words : words.slice(0, core);
  return (
    head.some(({ word }) =>
      /^(?:referral|meeting|review|assessment|assessments|application|paperwork|ehcp|questionnaire|audit|consultation|screening)$/.test(
        word,
      ),
    ) && lexicon.is('procedure_noun', head.at(-1)?.word ?? '')
  );
}

function isProvisionFragment(words: readonly Token[], text: string, lexicon: Lexicon): boolean {
  if (
    /\b\d+(?:\.\d+)? ?(?:x|hours?|hrs?|mins?|minutes?|sessions?)\b|\b(?:1:1|1-1|one-to-one|one to one)\b/.test(
      text,
    )
  )
    return true;
  if (/\b(?:daily|weekly|twice[- ]weekly|fortnightly|termly|half-termly)\b/.test(text)) return true;
  if (
    /^(?:access|use of|opportunit|support|help|provision|adult support|small group|additional|extra|regular|free|funded|\d)/.test(
      text,
    )
  )
    return true;
  const core = words.findIndex(({ word }) => prepositions.has(word));
  const head = core < 0 ? words : words.slice(0, core);
  if (!head.some(({ word }) => lexicon.is('provision', word))) return false;
  // A bare name of a programme or a subject is a topic; what is given comes with an article, a number or details.
  return (
    words.length > 2 &&
    (determiners.has(words[0]?.word ?? '') ||
      /\b(?:with|for|from|in|on|at|to|by|x|and)\b|\d|£|,/.test(text)) &&
    !/:/.test(text)
  );
}
