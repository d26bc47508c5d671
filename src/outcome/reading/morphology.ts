/** The forms in which a verb can stand. `base` also serves plural subjects and follows "will" and "to". */
export type VerbForm = 'base' | 'present' | 'participle' | 'past';

/** What a word can be a form of, the likeliest first; the caller knows which of these are verbs. */
export interface Lemma {
  readonly base: string;
  readonly form: VerbForm;
}

/** Base forms that cannot be worked out from the spelling. */
const irregular: Readonly<Record<string, readonly [base: string, form: VerbForm]>> = {
  says: ['say', 'present'],
  does: ['do', 'present'],
  goes: ['go', 'present'],
  has: ['have', 'present'],
  had: ['have', 'past'],
  lying: ['lie', 'participle'],
  tying: ['tie', 'participle'],
  dying: ['die', 'participle'],
  said: ['say', 'past'],
  told: ['tell', 'past'],
  spoke: ['speak', 'past'],
  spoken: ['speak', 'past'],
  wrote: ['write', 'past'],
  written: ['write', 'past'],
  drew: ['draw', 'past'],
  drawn: ['draw', 'past'],
  made: ['make', 'past'],
  built: ['build', 'past'],
  took: ['take', 'past'],
  taken: ['take', 'past'],
  gave: ['give', 'past'],
  given: ['give', 'past'],
  chose: ['choose', 'past'],
  chosen: ['choose', 'past'],
  ate: ['eat', 'past'],
  eaten: ['eat', 'past'],
  drank: ['drink', 'past'],
  sat: ['sit', 'past'],
  stood: ['stand', 'past'],
  ran: ['run', 'past'],
  swam: ['swim', 'past'],
  held: ['hold', 'past'],
  kept: ['keep', 'past'],
  left: ['leave', 'past'],
  met: ['meet', 'past'],
  led: ['lead', 'past'],
  taught: ['teach', 'past'],
  bought: ['buy', 'past'],
  brought: ['bring', 'past'],
  caught: ['catch', 'past'],
  thought: ['think', 'past'],
  felt: ['feel', 'past'],
  understood: ['understand', 'past'],
  knew: ['know', 'past'],
  known: ['know', 'past'],
  grew: ['grow', 'past'],
  became: ['become', 'past'],
  began: ['begin', 'past'],
  heard: ['hear', 'past'],
  seen: ['see', 'past'],
  done: ['do', 'past'],
  gone: ['go', 'past'],
  worn: ['wear', 'past'],
  shown: ['show', 'past'],
  sent: ['send', 'past'],
  spent: ['spend', 'past'],
  slept: ['sleep', 'past'],
  rode: ['ride', 'past'],
  drove: ['drive', 'past'],
  threw: ['throw', 'past'],
  won: ['win', 'past'],
  got: ['get', 'past'],
};

/** What a word in lower case can be a form of. Spelling alone decides, so some of the answers are no words. */
export function lemmasOf(word: string): readonly Lemma[] {
  const found: Lemma[] = [{ base: word, form: 'base' }];
  const odd = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (odd !== undefined) found.unshift({ base: odd[0], form: odd[1] });
  if (/[^s]s$/.test(word)) {
    found.push({ base: word.slice(0, -1), form: 'present' });
    if (word.endsWith('ies')) found.push({ base: `${word.slice(0, -3)}y`, form: 'present' });
    if (word.endsWith('es')) found.push({ base: word.slice(0, -2), form: 'present' });
  }
  if (word.endsWith('sses')) found.push({ base: word.slice(0, -2), form: 'present' });
  // "Rewritten", "redrawn": done again.
  const again = /^re-?(\w{4,})$/.exec(word)?.[1];
  const once = again !== undefined && Object.hasOwn(irregular, again) ? irregular[again] : undefined;
  if (once !== undefined) found.push({ base: once[0], form: once[1] });
  for (const [ending, form] of [
    ['ing', 'participle'],
    ['ed', 'past'],
  ] as const) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    found.push({ base: stem, form }, { base: `${stem}e`, form });
    if (/(.)\1$/.test(stem)) found.push({ base: stem.slice(0, -1), form });
    if (ending === 'ed' && stem.endsWith('i')) found.push({ base: `${stem.slice(0, -1)}y`, form });
  }
  return found;
}
