import type { Framework } from '../framework/framework.ts';
import type { StatedOutcome } from '../insight/outcomes.ts';
import type { Document } from '../model/document.ts';
import { spanIn } from '../model/place.ts';
import { placesWithin } from '../model/placeWithin.ts';
import { partNames, type PartName } from '../outcome/assessment.ts';
import { ruleOf } from '../rules/registry.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import { contains, type Span } from '../text/span.ts';
import { escape, explainCitation } from './explain.ts';
import { givenInWords } from './outcomeFields.ts';
import { standingOf, type Standing } from './outcomeStanding.ts';
import { lacksInWords, shortened, uncapitalised, unjudgedId, variantOf } from './outcomeWords.ts';
import type { Hover } from './protocol.ts';

/** An outcome with what the cursor's surroundings know about it. */
export interface HoveredOutcome {
  readonly stated: StatedOutcome;
  readonly accepted: string | undefined;
  /** Codes of findings that are shown at the same place: they say why they matter themselves. */
  readonly said: ReadonlySet<string>;
}

/** As many words of a part as its line has room for. */
const quoteLength = 80;

/** Where the Code says what a whole outcome is like. It speaks of individual plans, as its entry in the pack says. */
const whole = 'england-2015:9.64';

/** What an outcome says part by part, what it leaves out and why that matters; the part under the cursor first. */
export function outcomeHover(
  document: Document,
  { stated, accepted, said }: HoveredOutcome,
  offset: number,
  framework: Framework,
  texts: Catalogue,
): Hover | undefined {
  const { assessment, text } = stated;
  const written = spanIn(document, text);
  if (assessment.notAssessed === 'empty' || written === undefined) return undefined;
  const judged = { ...stated, ...(accepted === undefined ? {} : { accepted }) };
  const standing = standingOf(judged);
  const pointed = pointedAt(document, stated, offset);
  const lines = partNames.flatMap((part) => partLine(part, stated, texts));
  const first = lines.filter(({ part }) => part === pointed?.part);
  const others = lines.filter(({ part }) => part !== pointed?.part);
  return {
    contents: [
      joined(first),
      headline(standing, stated, accepted, texts),
      joined([...others, ...bloomLine(stated, texts)]),
      why(standing, said, texts),
      citation(standing, stated, framework),
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    range: document.lines.range(pointed?.span ?? written),
  };
}

interface Line {
  readonly part?: PartName;
  readonly markdown: string;
}

/** One below the other in one paragraph. */
function joined(lines: readonly Line[]): string {
  return lines.map(({ markdown }) => markdown).join('  \n');
}

function line(label: string, markdown: string, part?: PartName): Line {
  return { markdown: `**${escape(label)}:** ${markdown}`, ...(part === undefined ? {} : { part }) };
}

/** The innermost part whose words the cursor is on. */
function pointedAt(
  document: Document,
  { assessment, text }: StatedOutcome,
  offset: number,
): { readonly part: PartName; readonly span: Span } | undefined {
  const placeOf = placesWithin(text);
  return partNames
    .flatMap((part) =>
      (assessment.parts[part] ?? []).flatMap((found) => {
        const span = spanIn(document, placeOf(found));
        return span !== undefined && contains(span, { start: offset, end: offset }) ? [{ part, span }] : [];
      }),
    )
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .at(0);
}

function partLine(part: PartName, stated: StatedOutcome, texts: Catalogue): readonly Line[] {
  const label = say(texts, { id: `view.part.${part}` });
  const spans = stated.assessment.parts[part] ?? [];
  if (spans.length > 0)
    return [line(label, spans.map((span) => quoted(stated.text.value, span)).join(', '), part)];
  const given = stated.assessment.supplied.includes(part)
    ? givenInWords(stated.node, part, texts)
    : undefined;
  if (given === undefined) return [];
  const args = { field: `\`${given.field}\``, value: escape(shortened(given.value, quoteLength)) };
  return [line(label, say(texts, { id: 'view.given', args }), part)];
}

function quoted(text: string, { start, end }: Span): string {
  return `“${escape(shortened(text.slice(start, end), quoteLength))}”`;
}

function headline(
  standing: Standing,
  stated: StatedOutcome,
  accepted: string | undefined,
  texts: Catalogue,
): string {
  switch (standing.level) {
    case 'good':
      return `**${say(texts, { id: `view.headline.good${variantOf(stated)}` })}**`;
    case 'accepted':
      return `**${say(texts, { id: 'view.headline.accepted', args: { reason: escape(shortened(accepted ?? '', 140)) } })}**`;
    case 'unjudged':
      return `**${say(texts, { id: unjudgedId(stated) })}**`;
    default:
      return openHeadline(standing, stated, texts);
  }
}

function openHeadline(standing: Standing, stated: StatedOutcome, texts: Catalogue): string {
  const lacks = lacksInWords(standing, stated.kind, texts);
  const { class: is, verdict } = stated.assessment;
  if (is !== 'outcome') return `**${lacks}**`;
  const about = verdict === 'measurable' && !stated.practice ? 'good' : 'headline.open';
  return `**${say(texts, { id: `view.${about}${variantOf(stated)}` })}** · ${uncapitalised(lacks)}`;
}

function bloomLine({ assessment, text }: StatedOutcome, texts: Catalogue): readonly Line[] {
  if (assessment.bloom === undefined) return [];
  const { level, span } = assessment.bloom;
  const args = { level: say(texts, { id: `view.bloom.${level}` }), verb: quoted(text.value, span) };
  return [line(say(texts, { id: 'view.part.bloom' }), say(texts, { id: 'view.verb', args }))];
}

/** Why the gravest thing matters. */
function why({ lacks: [first] }: Standing, said: ReadonlySet<string>, texts: Catalogue): string {
  return first === undefined || said.has(`outcome/${first}`)
    ? ''
    : escape(say(texts, { id: `view.why.${first}` }));
}

/** Training and everyday practice are not what the paragraphs about outcomes speak of. */
function citation({ lacks, level }: Standing, stated: StatedOutcome, framework: Framework): string {
  if (stated.kind === 'cpd' || stated.practice || level === 'accepted' || level === 'unjudged') return '';
  const [first] = lacks;
  const reference = first === undefined ? whole : ruleOf(`outcome/${first}`)?.citation;
  return reference === undefined ? '' : explainCitation(reference, framework);
}
