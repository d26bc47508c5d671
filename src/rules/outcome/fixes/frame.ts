import type { StatedOutcome } from '../../../insight/outcomes.ts';
import type { PartName } from '../../../outcome/assessment.ts';
import { quote } from '../../../text/yaml/splitText.ts';
import type { Fix } from '../../finding.ts';

/** A blank of a frame: the words that are already there, or what belongs in it. */
type Blank = (part: PartName, prompt: string) => string;

/**
 * The statement as a frame with blanks. What was found of it stands in its blank, ready to be kept or typed over; the
 * rest is for the writer. Nothing is ever filled in that the writer did not write.
 */
export function frame(stated: StatedOutcome): Fix {
  const { text, assessment, kind } = stated;
  let stop = 0;
  const isOutcome = assessment.class === 'outcome';
  const blank: Blank = (part, prompt) => {
    const [span] = isOutcome ? (assessment.parts[part] ?? []) : [];
    const words = span === undefined ? prompt : withoutLead(part, text.value.slice(span.start, span.end));
    return `\${${++stop}:${words.replace(/[\\$}]/g, '\\$&')}}`;
  };
  const newText = quoted(kind === 'cpd' ? trainingFrame(blank) : outcomeFrame(blank));
  return {
    title: { id: 'fix.frame' },
    edits: [{ place: text, newText }],
    snippet: true,
  };
}

function outcomeFrame(blank: Blank): string {
  const when = `By ${blank('when', 'when')}`;
  const who = blank('who', 'who');
  const what = blank('behaviour', 'do what');
  const how = blank('criterion', 'how well or how often');
  return `${when}, ${who} will ${what} ${how}, shown by ${blank('method', 'which measure')}.`;
}

/** After Mager: under what condition, who, does what, how well. */
function trainingFrame(blank: Blank): string {
  const given = `Given ${blank('condition', 'what')}`;
  const who = blank('who', 'staff');
  return `${given}, ${who} ${blank('behaviour', 'do what')} ${blank('criterion', 'how well')}.`;
}

/** The frame has its own "By" and "Given". */
function withoutLead(part: PartName, words: string): string {
  if (part === 'when') return words.replace(/^by\s+/i, '');
  return part === 'condition' ? words.replace(/^given\s+/i, '') : words;
}

/** Quotes keep a colon or a sharp sign in the writer's words from meaning something to YAML; blanks stay blanks. */
function quoted(snippet: string): string {
  return quote(snippet).replaceAll('\\\\', '\\');
}
