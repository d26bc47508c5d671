import type { StatementKind } from '../assessment.ts';
import type { TimeGrammar } from '../grammar/time.ts';
import type { Lexicon } from '../lexicon.ts';
import { alternatives } from '../grammar/patterns.ts';
import method from '../lexicon/method.lexicon.yaml';
import people from '../lexicon/people.lexicon.yaml';
import time from '../lexicon/time.lexicon.yaml';
import { segmentsOf } from '../reading/segments.ts';
import { taken, type Statement } from '../reading/statement.ts';
import { determiners, modals, prepositions, pronouns } from '../reading/words.ts';

/** Words after which a time is about how long or how often, not by when. */
const notADeadline =
  /(?:\b(?:each|every|per|times? (?:a|in a|in the)|once a|twice a|by pointing|at least|until the alarm)\s*)$/;

const looked = new RegExp(
  String.raw`\b(?:${alternatives(method, 'recorded')}|going|tested|read|scrutinised)(?: \w+ly)? $`,
);
const onCalendar = new RegExp(
  String.raw`\d|\b(?:${alternatives(time, 'months')}|${alternatives(time, 'seasons')}|${alternatives(time, 'feasts')}|terms?|years?|end|week)\b`,
);

/** "Measured by the screening check" says how it is known; "checked by the end of term" says when. */
function saysWhoLooks(before: string, words: string): boolean {
  return words.startsWith('by ') && looked.test(before) && !onCalendar.test(words);
}

const person = new RegExp(String.raw`^ (?:${alternatives(people, 'adults')})\b`);

/** "Understood by the lunchtime staff" names people; "by half-term teachers leave …" is a date before them. */
function isSomebody(words: string, after: string): boolean {
  return words.startsWith('by ') && person.test(after) && !onCalendar.test(words);
}

/** Finds by when something is to be reached or looked at. */
export function findWhen(
  statement: Statement,
  kind: StatementKind,
  grammar: TimeGrammar,
  lexicon: Lexicon,
): void {
  for (const { cues, pattern } of kind === 'cpd' ? grammar.training : grammar.general) {
    if (!cues.some((cue) => statement.free.includes(cue))) continue;
    for (const match of statement.free.matchAll(pattern)) {
      const { index } = match;
      const [words] = match;
      const before = statement.free.slice(Math.max(0, index - 30), index);
      if (notADeadline.test(before) || words.includes(taken) || saysWhoLooks(before, words)) continue;
      if (isSomebody(words, statement.free.slice(index + words.length))) continue;
      const trimmed = words.replace(/(?:\s+(?:of|the|in|his|her|their|our|first|next))+$/, '').length;
      const end = /^(?:by the time|before|when)\b/.test(words)
        ? endOfClause(statement, index, index + trimmed, lexicon)
        : index + trimmed;
      statement.claim('when', { start: index, end });
    }
  }
  claimDeadlines(statement, lexicon);
  const segments = segmentsOf(statement);
  if (segments.length > 1)
    for (const segment of segments) if (grammar.alone.test(segment.words)) statement.claim('when', segment);
}

const deadline =
  /\bby (?:the|his|her|their|our|my|its|next) ((?:[\w'/-]+ ){0,4}?[\w'/-]+)(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without|in|on|at|using|and|when|for|from|as)\b)/g;

/** "By the Eisteddfod", "by his next fitting": whatever follows is an occasion, unless it is somebody or a place. */
function claimDeadlines(statement: Statement, lexicon: Lexicon): void {
  if (statement.has('when')) return;
  for (const match of statement.free.matchAll(deadline)) {
    const before = statement.free.slice(0, match.index).trimEnd().split(/\s+/).at(-1) ?? '';
    const isDoneBy =
      lexicon.verb(before)?.form === 'past' ||
      /(?:ed|en)$/.test(before) ||
      before === 'aloud' ||
      before === 'going';
    const named = (match[1] ?? '').split(' ');
    const isNoOccasion = named.some(
      (word) =>
        lexicon.is('learners', word) ||
        lexicon.is('adults', word) ||
        lexicon.is('settings', word) ||
        lexicon.is('instruments', word) ||
        /(?:self|selves|ing|hand|arm|window|wall|side|sink|bed|name|same|route|way|path|means|rules)$/.test(
          word,
        ),
    );
    if (!isDoneBy && !isNoOccasion)
      statement.claim('when', { start: match.index, end: match.index + match[0].length });
  }
}

/** "By the time she starts big school Lowri asks …": the clause ends before the one whose doing the sentence is about. */
function endOfClause(statement: Statement, start: number, end: number, lexicon: Lexicon): number {
  const tokens = statement.tokens.filter((token) => token.start >= start && token.end <= end + 40);
  for (let at = 6; at < tokens.length - 1; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || token.start >= end) break;
    const verb = lexicon.verb(next.word);
    const does =
      verb?.form === 'present' || modals.has(next.word) || next.word === 'to' || next.word === 'is';
    if (!does || prepositions.has(token.word)) continue;
    if (pronouns.has(token.word) || token.capital) return token.start;
    if (lexicon.is('learners', token.word)) {
      const article = tokens.slice(0, at).findLastIndex(({ word }) => determiners.has(word));
      if (article > 4) return tokens[article]?.start ?? token.start;
    }
  }
  return end;
}
