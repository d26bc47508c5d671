import type { StatedOutcome } from '../../../insight/outcomes.ts';
import type { PartName } from '../../../outcome/assessment.ts';
import type { SourcedValue } from '../../../model/sourced.ts';
import type { Place } from '../../../text/source.ts';
import type { Fix } from '../../finding.ts';
import { asSnippet, insideQuotes } from './snippet.ts';

/**
 * The statement as a frame with blanks. What was found of it stands in its blank, ready to be kept or typed over; the
 * rest is for the writer, but for what a field beside the sentence gives. Nothing is ever filled in that the writer did
 * not write.
 */
export function frame(stated: StatedOutcome): Fix {
  const writer = new FrameWriter(stated);
  const sentence = stated.kind === 'cpd' ? trainingFrame(writer) : outcomeFrame(writer);
  return {
    title: { id: 'fix.frame' },
    edits: [{ place: placeOfText(stated.text), newText: `"${sentence}."` }],
    snippet: true,
  };
}

function outcomeFrame(writer: FrameWriter): string {
  return sentence([
    writer.opening('when', 'By', 'when'),
    words([
      writer.required('who', 'who'),
      writer.has('behaviour') && !writer.follows('behaviour', modal) ? '' : 'will',
      writer.required('behaviour', 'do what'),
      writer.rest(),
      writer.ifFound('condition'),
      writer.required('criterion', 'how well or how often'),
      writer.ifFound('baseline'),
    ]),
    writer.has('method')
      ? writer.ifFound('method')
      : words(['shown by', writer.required('method', 'which measure')]),
    writer.ifFound('purpose'),
  ]);
}

/** After Mager: under what condition, who, does what, how well. */
function trainingFrame(writer: FrameWriter): string {
  return sentence([
    writer.opening('condition', 'Given', 'what'),
    words([
      writer.required('who', 'staff'),
      writer.required('behaviour', 'do what'),
      writer.rest(),
      writer.required('criterion', 'how well'),
      writer.ifFound('when'),
    ]),
    writer.ifFound('purpose'),
  ]);
}

/** Words after which a verb has no ending. */
const modal = /\b(?:will|to|can|could|should|may|must)\s+$/i;

/** What only ties parts together is made anew. */
const linking =
  /^(?:[\s,;:.()–—-]|\b(?:will|can|to|be able to|and|or|is|are|shall|should|would|by)\b)+|(?:[\s,;:.()–—-]|\b(?:will|can|to|and|or|be able to|is|are|by|with|in|on)\b)+$/giu;

function words(parts: readonly string[]): string {
  const given = parts.filter((part) => part !== '');
  return given.at(-1) === 'shown by' ? '' : given.join(' ');
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ');
  return text.replace(/^((?:\$\{\d+:)?)(\p{Ll})/u, (_, blank: string, letter: string) => {
    return blank + letter.toUpperCase();
  });
}

/** Words that may have begun a sentence and go on with one now; names keep their capital. */
function inTheMiddle(found: string): string {
  return found.replace(
    /^(?:Each|Every|All|Most|The|An?|They|Children|Pupils|Learners|Students|Staff|Adults|Participants|Teachers)\b/,
    (word) => word.toLowerCase(),
  );
}

/** Gives the blanks of one frame their numbers and their words. */
class FrameWriter {
  readonly #stated: StatedOutcome;
  #stop = 0;

  constructor(stated: StatedOutcome) {
    this.#stated = stated;
  }

  has(part: PartName): boolean {
    return this.#found(part) !== undefined;
  }

  /** Whether the first words of a part stand behind others in the statement. */
  follows(part: PartName, lead: RegExp): boolean {
    const { text, assessment } = this.#stated;
    return lead.test(text.value.slice(0, assessment.parts[part]?.[0]?.start ?? 0));
  }

  /** A blank with the words that are there, or what belongs in it; none where a field gives it. */
  required(part: PartName, prompt: string): string {
    const found = this.#found(part);
    if (found === undefined && this.#isSupplied(part)) return '';
    return this.#blank(found === undefined ? `‹${prompt}›` : this.#stop > 0 ? inTheMiddle(found) : found);
  }

  ifFound(part: PartName): string {
    const found = this.#found(part);
    return found === undefined ? '' : this.#blank(found);
  }

  /** What is no part of anything, so that no words of the writer are lost. */
  rest(): string {
    const { text, assessment } = this.#stated;
    if (assessment.class !== 'outcome' || !this.has('behaviour')) return '';
    const found = Object.values(assessment.parts)
      .flat()
      .toSorted((a, b) => a.start - b.start);
    let from = 0;
    const pieces = [...found, { start: text.value.length, end: text.value.length }].map(({ start, end }) => {
      const piece = text.value.slice(from, Math.max(from, start));
      from = Math.max(from, end);
      return piece.replace(linking, '').trim();
    });
    const kept = pieces.filter((piece) => /\p{L}{2}.*\s.*\p{L}{2}/su.test(piece));
    return kept.length === 0 ? '' : this.#blank(kept.join(', '));
  }

  /** How a frame begins. Words that were found may begin in another way than the frame: "Within", "After". */
  opening(part: PartName, lead: string, prompt: string): string {
    const found = this.#found(part);
    if (found === undefined && this.#isSupplied(part)) return '';
    const own = found === undefined ? null : new RegExp(String.raw`^${lead}\s+`, 'i').exec(found);
    if (found !== undefined && own === null) return this.#blank(found);
    return `${lead} ${this.#blank(found?.slice(own?.[0].length) ?? `‹${prompt}›`)}`;
  }

  /** What is no outcome has no parts worth keeping: its words go elsewhere. */
  #found(part: PartName): string | undefined {
    const { text, assessment } = this.#stated;
    const spans = assessment.class === 'outcome' ? (assessment.parts[part] ?? []) : [];
    const found = spans.map(({ start, end }) => text.value.slice(start, end));
    return found.length === 0 ? undefined : found.join(part === 'behaviour' ? ' and ' : ', ');
  }

  #isSupplied(part: PartName): boolean {
    return this.#stated.assessment.supplied.includes(part);
  }

  #blank(text: string): string {
    return `\${${++this.#stop}:${asSnippet(insideQuotes(text))}}`;
  }
}

/** A folded text reaches over the line break behind it, which belongs to what follows. */
function placeOfText({ source, span, written }: SourcedValue<string>): Place {
  return { source, span: { start: span.start, end: span.start + written.trimEnd().length } };
}
