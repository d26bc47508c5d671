import type { Assessment, OutcomeFields, StatementKind } from '../outcome/assessment.ts';
import type { ProseNote, ProseOptions } from '../prose/note.ts';

/** Judges of words. They are a chunk of their own, with their lexicons, and come in through the port `Load`. */
export interface Analysers {
  /** What can be said about one outcome statement. Never throws; the time it takes grows with the text and no faster. */
  assess(text: string, kind: StatementKind, fields?: OutcomeFields): Assessment;
  /** What a judge of prose has to say about a text. Never throws, and grows with the text and no faster either. */
  prose(text: string, options: ProseOptions): readonly ProseNote[];
}
