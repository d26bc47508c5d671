import type { BlockReading } from '../../model/block.ts';
import type { BodyReading } from '../../model/body.ts';
import { childOf, type Schema } from '../../model/schemaWalk.ts';
import { nearestOf } from '../../model/nearest.ts';
import type { SourcedValue } from '../../model/sourced.ts';
import type { Path } from '../../model/shape.ts';
import { walkTexts } from '../../model/walk.ts';
import type { FieldMeta, Vocabulary } from '../../model/formats/field.ts';
import type { Found } from '../finding.ts';
import type { Facts } from '../rule.ts';
import { blockSchema } from '../shape/fieldSchema.ts';
import { useInstead } from '../useInstead.ts';

export interface UsedTerm {
  readonly node: SourcedValue<string>;
  readonly vocabulary: Vocabulary;
  readonly open: boolean;
  /** Only the framework's own terms count, not those that the document declares over them. */
  readonly strict: boolean;
}

/** Every value of a block that should be a term of the framework. */
export function* termsIn(reading: BlockReading | BodyReading, facts: Facts): Generator<UsedTerm> {
  if (reading.type !== 'yaml' || reading.broken) return;
  const schema = blockSchema(facts.kind, reading);
  if (schema === undefined) return;
  if (reading.item !== undefined) yield* inside(walkTexts(reading.item, schema));
  for (const { key, value } of reading.entries) {
    const child: Schema | undefined = childOf(schema, key);
    if (value !== undefined && child !== undefined) yield* inside(walkTexts(value, child));
  }
}

function* inside(
  visits: Iterable<{
    readonly node: SourcedValue<string>;
    readonly meta: Partial<FieldMeta>;
    readonly path: Path;
  }>,
): Generator<UsedTerm> {
  for (const { node, meta, path } of visits) {
    if (meta.vocabulary !== undefined)
      yield {
        node,
        vocabulary: meta.vocabulary,
        open: meta.openVocabulary === true,
        strict: path.at(-1) === 'maps_to',
      };
  }
}

/** The ids that may stand here: the pack's and, for levels, the map's own. Empty when no pack has such a list. */
export function allowedTerms(vocabulary: Vocabulary, facts: Facts, strict = false): readonly string[] {
  const ids = facts.framework.terms(vocabulary).map(({ id }) => id);
  return vocabulary === 'levels' && !strict ? [...facts.levels.keys(), ...ids] : ids;
}

/** What people call a list where its name in packs is not a word of theirs. */
const listNames: { readonly [V in Vocabulary]?: string } = {
  funding: 'funds',
  heard_groups: 'groups',
  routes: 'ways to put things right',
};

/** The finding for a term that nobody knows. */
export function unknownTermFound(
  { node, vocabulary }: UsedTerm,
  allowed: readonly string[],
  code: string,
  facts: Facts,
): Found {
  const nearest = nearestOf(node.value, allowed);
  const suggestions = nearest === undefined ? (allowed.length <= 6 ? allowed : []) : [nearest];
  const pack = facts.framework.packs.map(({ id }) => id).join(', ');
  return {
    message: nearest === undefined ? code : `${code}.nearest`,
    place: node,
    args: {
      value: node.value,
      list: listNames[vocabulary] ?? vocabulary.replaceAll('_', ' '),
      nearest: nearest ?? '',
      allowed: `${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ' …' : ''}`,
      pack,
    },
    fixes: useInstead(node, suggestions),
  };
}
