import { jargonIn } from './jargon.ts';
import { maskingAimsIn } from './masking.ts';
import type { ProseNote, ProseOptions, Wording } from './note.ts';
import { ownNotes, ownWordsOf, type OwnWords } from './ownWords.ts';
import { touches } from './quotations.ts';
import { readingEaseOf } from './readingEase.ts';
import { disrespectIn } from './respect.ts';
import { longSentences } from './sentenceLength.ts';
import { readText, type Reading } from './sentences.ts';
import { vagueWords } from './vagueProvision.ts';
import { noteOn, noteWithSwaps } from './wordJudge.ts';

export type JudgeProse = (text: string, options: ProseOptions) => readonly ProseNote[];

/** Below this, many adults give a text up. Plain English begins at 60; names of services alone cost ten. */
export const hardestEase = 50;

/** Makes a judge of prose. It never throws, and the time it takes grows with the text and no faster. */
export function createProseJudge(): JudgeProse {
  const ready = new WeakMap<Wording, OwnWords>();
  return (text, options) => {
    const own = ready.get(options.wording) ?? ownWordsOf(options.wording);
    ready.set(options.wording, own);
    const reading = readText(text);
    return allowing(reading, own, options, (each) => notesOn(each, options, own));
  };
}

function notesOn(
  reading: Reading,
  { judge, audience, wording }: ProseOptions,
  own: OwnWords,
): readonly ProseNote[] {
  switch (judge) {
    case 'reading-ease':
      return easeNotes(reading);
    case 'long-sentence':
      return longSentences(reading, audience);
    case 'jargon':
      return jargonIn(reading).map((hit) => noteWithSwaps(judge, reading, hit));
    case 'respect':
      return [...ownNotes(reading, own), ...respectNotes(reading, wording)];
    case 'masking':
      return maskingAimsIn(reading).map((aim) => noteOn(judge, reading, aim, aim.entry));
    case 'vague-provision':
      return vagueWords(reading).map((hit) => noteOn(judge, reading, hit, hit.value));
  }
}

function respectNotes(reading: Reading, { identity }: Wording): readonly ProseNote[] {
  return disrespectIn(reading, identity).map((hit) => ({
    ...noteWithSwaps('respect', reading, hit),
    ...(hit.value.stance === undefined ? {} : { variant: 'stance' as const }),
  }));
}

function easeNotes(reading: Reading): readonly ProseNote[] {
  const figures = readingEaseOf(reading);
  if (figures === undefined || figures.ease >= hardestEase) return [];
  const { ease, grade } = figures;
  return [
    {
      judge: 'reading-ease',
      span: { start: 0, end: reading.text.length },
      // Children in Britain are five when they start school, and beyond a degree an age says nothing more.
      args: { ease: String(Math.max(0, ease)), age: String(Math.min(22, Math.max(5, grade + 5))) },
      swaps: [],
    },
  ];
}

/** Leaves out what stands in words that the project allows, and what is found by the pattern that finds them. */
function allowing(
  reading: Reading,
  { allow, allowed }: OwnWords,
  { judge }: ProseOptions,
  find: (reading: Reading) => readonly ProseNote[],
): readonly ProseNote[] {
  const notes = find(reading);
  if (allowed.length === 0 || notes.length === 0 || judge === 'reading-ease' || judge === 'long-sentence')
    return notes;
  const fine = allow.find(reading).map(({ span }) => span);
  const known = new Set(allowed.flatMap(find).map(({ pattern }) => pattern));
  return notes.filter(
    ({ span, pattern, variant }) => variant === 'own' || (!touches(fine, span) && !known.has(pattern)),
  );
}
