import type { BlockReading } from '../../model/block.ts';
import type { BodyReading } from '../../model/body.ts';
import type { DocumentKind } from '../../model/kinds.ts';
import { placesWithin } from '../../model/placeWithin.ts';
import { childOf, type Schema } from '../../model/schemaWalk.ts';
import type { Path } from '../../model/shape.ts';
import type { SourcedNode, SourcedValue } from '../../model/sourced.ts';
import { walk } from '../../model/walk.ts';
import type { Audience } from '../../prose/note.ts';
import type { Place } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Facts } from '../rule.ts';
import { blockSchema } from '../shape/fieldSchema.ts';
import { bodyProse } from './bodyProse.ts';

/** A text that people read, with the places of its parts. */
export interface Prose {
  readonly text: string;
  readonly audience: Audience;
  /** From the margin of the document; list items by their number, a block of a list by nothing. Empty in a body. */
  readonly path: Path;
  /** Commas would part it in two here. */
  readonly inBrackets: boolean;
  place(span: Span): Place;
}

/** Documents in which people are written for and about. Packs hold the law's words, and settings hold none. */
export const proseKinds: readonly DocumentKind[] = ['map', 'overlay', 'module', 'path'];

/** Keys under which others speak, or a finding is accepted. */
const others: ReadonlySet<string | number> = new Set([
  'evidence',
  'references',
  'accepted',
  'extra',
  'example',
]);

/** The prose of a block: texts of its fields that say who reads them, or the paragraphs of a module's body. */
export function* proseIn(reading: BlockReading | BodyReading, facts: Facts): Generator<Prose> {
  if (reading.type === 'markdown') {
    yield* bodyProse(reading);
    return;
  }
  const schema = blockSchema(facts.kind, reading);
  if (reading.broken || schema === undefined) return;
  const { text, key } = reading.block;
  if (reading.item !== undefined) yield* proseOf(reading.item, schema, key === undefined ? [] : [key], text);
  for (const { key: name, value } of reading.entries) {
    const child = childOf(schema, name);
    if (value !== undefined && child !== undefined) yield* proseOf(value, child, [name], text);
  }
}

/**
 * The prose of a value.
 * @param block the text in which it was written, where that is known
 */
export function* proseOf(node: SourcedNode, schema: Schema, path: Path = [], block = ''): Generator<Prose> {
  const quoted = new Set<SourcedNode>();
  for (const visit of walk(node, schema, path)) {
    const { node: value, meta } = visit;
    if (value.type === 'map') {
      const [said, agreed] = [value.fields['said'], value.fields['quoted_with_permission']];
      if (said !== undefined && agreed?.type === 'value' && agreed.value === true) quoted.add(said);
    }
    if (value.type !== 'value' || typeof value.value !== 'string' || meta.prose === undefined) continue;
    if (quoted.has(value) || visit.path.some((step) => others.has(step))) continue;
    yield toProse(value as SourcedValue<string>, meta.prose, visit.path, block);
  }
}

function toProse(node: SourcedValue<string>, audience: Audience, path: Path, block: string): Prose {
  return {
    text: node.value,
    audience,
    path,
    inBrackets: /[[{,]\s*$/.test(block.slice(Math.max(0, node.span.start - 80), node.span.start)),
    place: (span) => placesWithin(node)(span),
  };
}
