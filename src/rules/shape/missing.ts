import type { BlockReading } from '../../model/block.ts';
import type { Document } from '../../model/document.ts';
import type { Needed, Profile, RowKind } from '../../model/formats/field.ts';
import { headOf } from '../../model/shape.ts';
import { isOptional, metaOf, objectShapes, schemaAt, shapeOf, type Schema } from '../../model/schemaWalk.ts';
import type { SourcedNode } from '../../model/sourced.ts';
import { walk } from '../../model/walk.ts';
import type { Place } from '../../text/source.ts';
import type { Facts } from '../rule.ts';
import { blockSchema } from './fieldSchema.ts';

export interface Missing {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly place: Place;
  readonly schema: Schema | undefined;
  /** The first key of the group in which it is missing; absent where the group has none. */
  readonly beside: Place | undefined;
}

const profiles: readonly Profile[] = ['starter', 'full', 'publish'];

/** True when a document held to `profile` is asked for what is needed from `from` on. */
export function reaches(profile: Profile, from: Profile): boolean {
  return profiles.indexOf(profile) >= profiles.indexOf(from);
}

/** Keys that the format itself requires and that a block does not have. */
export function requiredIn(reading: BlockReading, facts: Facts): readonly Missing[] {
  const schema = blockSchema(facts.kind, reading);
  return reading.issues.flatMap((issue) => {
    if (issue.kind !== 'missing' || schema === undefined) return [];
    const owner = ownerShape(schema, issue.path.slice(0, -1));
    return [describe(issue.key, owner?.[issue.key], { source: reading.source, span: issue.span })];
  });
}

/** Keys that the profile asks for, on top of what the format requires, and that a block does not have. */
export function neededIn(reading: BlockReading, facts: Facts): readonly Missing[] {
  const schema = blockSchema(facts.kind, reading);
  if (schema === undefined || reading.broken) return [];
  if (reading.item !== undefined) {
    const place = {
      source: reading.source,
      span: reading.node === undefined ? reading.item.span : headOf(reading.node),
    };
    return neededUnder(reading.item, schema, rowKindOf(reading), facts.profile, place);
  }
  return reading.entries.flatMap(({ key, keySpan, value }) => {
    const child = shapeOf(schema)?.[key];
    return value === undefined || child === undefined
      ? []
      : neededUnder(value, child, undefined, facts.profile, { source: reading.source, span: keySpan });
  });
}

/** Keys of a block with nothing after them yet. */
export function blankIn(reading: BlockReading, facts: Facts): readonly Missing[] {
  const schema = blockSchema(facts.kind, reading);
  return reading.issues.flatMap((issue) => {
    if (issue.kind !== 'empty') return [];
    const field = schema === undefined ? undefined : schemaAt(schema, issue.path);
    return [describe(issue.key, field, { source: reading.source, span: issue.span })];
  });
}

/** The kind of the row that a block is, if it is one and says so. */
export function rowKindOf(reading: BlockReading): RowKind | undefined {
  const kind =
    reading.block.key === 'provisions' && reading.item?.type === 'map'
      ? reading.item.fields['kind']
      : undefined;
  return kind?.type === 'value' ? (kind.value as RowKind) : undefined;
}

/** A row that says it is a draft is told once what is still to come, not line by line. */
export function isDraft(reading: BlockReading): boolean {
  const state =
    reading.block.key === 'provisions' && reading.item?.type === 'map'
      ? reading.item.fields['state']
      : undefined;
  return state?.type === 'value' && state.value === 'draft';
}

function neededUnder(
  node: SourcedNode,
  schema: Schema,
  kind: RowKind | undefined,
  profile: Profile,
  top: Place,
): readonly Missing[] {
  const missing: Missing[] = [];
  for (const visit of walk(node, schema)) {
    if (visit.node.type !== 'map') continue;
    const shape = objectShapes(visit.schema)[0];
    const written = Object.keys(visit.node.keys);
    const first = visit.node.keys[written[0] ?? ''];
    const place =
      visit.path.length === 0 || first === undefined ? top : { source: visit.node.source, span: first };
    for (const [key, child] of Object.entries(shape ?? {})) {
      if (written.includes(key) || !isNeeded(child, kind, profile)) continue;
      missing.push(
        describe(key, child, place, first === undefined ? undefined : { source: place.source, span: first }),
      );
    }
  }
  return missing;
}

/** Whether a key is asked for beyond what the schema requires. */
export function isNeeded(schema: Schema, kind: RowKind | undefined, profile: Profile): boolean {
  const { needed } = metaOf(schema);
  if (needed === undefined || !isOptional(schema)) return false;
  return [needed]
    .flat()
    .some(
      (demand: Needed) =>
        reaches(profile, demand.profile) &&
        (demand.kinds === undefined || (kind !== undefined && demand.kinds.includes(kind))),
    );
}

/** The keys at the margin, those of blocks that cannot be read included: what cannot be read is there all the same. */
export function writtenKeys({ blocks }: Pick<Document, 'blocks'>): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ reading }) =>
      reading.broken && reading.block.key !== undefined
        ? [reading.block.key]
        : reading.entries.map(({ key }) => key),
    ),
  );
}

export function describe(
  key: string,
  schema: Schema | undefined,
  place: Place,
  beside: Place | undefined = place,
): Missing {
  const meta = schema === undefined ? {} : metaOf(schema);
  return { key, title: meta.title ?? key, description: meta.description ?? '', place, schema, beside };
}

function ownerShape(
  schema: Schema,
  path: readonly (string | number)[],
): Readonly<Record<string, Schema>> | undefined {
  const owner = schemaAt(schema, path);
  return owner === undefined ? undefined : objectShapes(owner)[0];
}
