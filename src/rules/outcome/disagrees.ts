import { placesWithin } from '../../model/placeWithin.ts';
import type { Span } from '../../text/span.ts';
import { readQuantity, type Quantity } from '../../outcome/quantity.ts';
import type { Found } from '../finding.ts';
import { rule, type StatementSubject } from '../rule.ts';

export const disagrees = rule<'statement'>({
  code: 'outcome/disagrees',
  scope: 'statement',
  defaultSeverity: 'warning',
  summary: 'The sentence of an outcome and the fields beside it say different things.',
  why: 'At the review one person reads the sentence and another the field, and they come to different answers.',
  acceptable: true,
  *check(subject) {
    yield* checkTarget(subject);
    yield* checkWeeks(subject);
  },
});

function* checkTarget({ stated }: StatementSubject): Generator<Found> {
  const target = stated.fields.target === undefined ? undefined : readQuantity(stated.fields.target);
  const node = stated.node.fields['target'];
  if (target === undefined || node === undefined) return;
  const said = (stated.assessment.parts.criterion ?? []).flatMap(
    (span) => quantityIn(stated.text.value, span) ?? [],
  );
  const comparable = said.filter(({ quantity }) => quantity.unit === target.unit && target.unit !== '');
  const [first] = comparable;
  if (first === undefined || comparable.some(({ quantity }) => quantity.amount === target.amount)) return;
  yield {
    message: 'outcome/disagrees.target',
    place: placesWithin(stated.text)(first.span),
    args: {
      text: stated.text.value.slice(first.span.start, first.span.end),
      target: stated.fields.target ?? '',
    },
    related: [{ place: node, message: { id: 'related.target' } }],
  };
}

function* checkWeeks({ stated }: StatementSubject): Generator<Found> {
  const within = stated.node.fields['within'];
  const weeks = within?.type === 'map' ? within.fields['weeks'] : undefined;
  if (weeks?.type !== 'value' || typeof weeks.value !== 'number') return;
  for (const span of stated.assessment.parts.when ?? []) {
    const words = stated.text.value.slice(span.start, span.end);
    const said = /^(?:within|in|after|over)\s+(\w+)\s+weeks?$/i.exec(words);
    const quantity = said === null ? undefined : readQuantity(`${said[1] ?? ''} weeks`);
    if (quantity === undefined || !Number.isFinite(quantity.amount) || quantity.amount === weeks.value)
      continue;
    yield {
      message: 'outcome/disagrees.weeks',
      place: placesWithin(stated.text)(span),
      args: { text: words, weeks: String(weeks.value) },
      related: [{ place: weeks, message: { id: 'related.weeks' } }],
    };
  }
}

/** The first quantity in a stretch of a text. */
function quantityIn(
  text: string,
  span: Span,
): { readonly span: Span; readonly quantity: Quantity } | undefined {
  const words = text.slice(span.start, span.end);
  const at = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice)\b/i.exec(words)?.index;
  const quantity = at === undefined ? undefined : readQuantity(words.slice(at));
  return quantity === undefined || quantity.share === undefined ? undefined : { span, quantity };
}
