import type { Document } from '../../model/document.ts';
import { datePattern } from '../../model/patterns.ts';
import type { FieldMeta } from '../../model/formats/field.ts';
import {
  alternatives,
  allowedWords,
  childOf,
  elementOf,
  metaOf,
  patternOf,
  schemaAt,
  typeOf,
  type Schema,
} from '../../model/schemaWalk.ts';
import type { AnyMap, SourcedNode } from '../../model/sourced.ts';
import { rules } from '../../rules/registry.ts';
import type { Facts } from '../../rules/rule.ts';
import { shift } from '../../text/span.ts';
import type { Index } from '../../workspace/index.ts';
import type { YamlCursor } from '../cursor/yamlCursor.ts';
import { explainField, explainTerm } from '../explain.ts';
import type { Completion } from '../protocol.ts';

export interface ValueContext {
  readonly document: Document;
  readonly facts: Facts;
  readonly index: Index;
  readonly map: AnyMap | undefined;
  /** Of the whole document. */
  readonly schema: Schema;
  /** Where the YAML begins in the document. */
  readonly base: number;
}

interface Choice {
  readonly text: string;
  readonly detail?: string;
  readonly documentation?: string | undefined;
  readonly kind: Completion['kind'];
}

/** The words, terms and ids that may be the value. */
export function valueCompletions(cursor: YamlCursor, context: ValueContext): readonly Completion[] {
  const owner = schemaAt(context.schema, cursor.path);
  const field =
    owner === undefined
      ? undefined
      : cursor.key === undefined
        ? listedItem(owner, cursor)
        : childOf(owner, cursor.key);
  if (field === undefined) return [];
  const element = alternatives(field)
    .map(elementOf)
    .find((found) => found !== undefined);
  const meta: Partial<FieldMeta> = { ...(element === undefined ? {} : metaOf(element)), ...metaOf(field) };
  const range = context.document.lines.range(shift(cursor.replace, context.base));
  return choices(cursor.key ?? '', field, meta, context).map(({ text, detail, documentation, kind }, at) => ({
    label: text,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    range,
    newText: text,
    snippet: false,
    sortText: `0${String(at).padStart(4, '0')}`,
  }));
}

/** At a new item of a list, the item's schema; not where items are groups, whose keys come first. */
function listedItem(owner: Schema, cursor: YamlCursor): Schema | undefined {
  return typeof cursor.path.at(-1) === 'number' &&
    alternatives(owner).every((option) => !['object', 'record'].includes(typeOf(option)))
    ? owner
    : undefined;
}

function choices(
  key: string,
  field: Schema,
  meta: Partial<FieldMeta>,
  context: ValueContext,
): readonly Choice[] {
  const words = allowedWords(field).map((text): Choice => ({
    text,
    kind: 'value',
    documentation: explainField(key, field, context.facts.framework),
  }));
  const { vocabulary } = meta;
  const terms = vocabulary === undefined ? [] : termsOf(vocabulary, context.facts);
  return [...words, ...terms, ...referencesOf(meta.refers, context), ...datesOf(field, context.facts.today)];
}

function termsOf(vocabulary: NonNullable<FieldMeta['vocabulary']>, facts: Facts): readonly Choice[] {
  const own =
    vocabulary === 'levels'
      ? [...facts.levels].map(([id, base]): Choice => ({
          text: id,
          kind: 'term',
          detail: facts.framework.label('levels', base),
        }))
      : [];
  const listed = facts.framework
    .terms(vocabulary)
    .filter(({ id }) => !facts.levels.has(id) || vocabulary !== 'levels');
  return [
    ...own,
    ...listed.map(({ id, label, verified }): Choice => ({
      text: id,
      kind: 'term',
      detail: verified ? label : `${label} (not yet checked)`,
      documentation: explainTerm(vocabulary, id, facts.framework),
    })),
  ];
}

function referencesOf(
  refers: FieldMeta['refers'],
  { document, map, index }: ValueContext,
): readonly Choice[] {
  switch (refers) {
    case 'row':
      return entriesIn((map ?? document.root).fields['provisions']);
    case 'objective':
      return entriesIn(document.root.fields['objectives']);
    case 'map':
    case 'module':
    case 'framework':
    case 'rates':
      return index
        .names(refers)
        .map((text) => ({ text, kind: 'reference', ...titled(index.named(refers, text)[0]?.title) }));
    case 'finding':
      return rules
        .filter(({ acceptable }) => acceptable)
        .map(({ code, summary }) => ({ text: code, kind: 'reference', detail: summary }));
    case 'version': {
      const version = document.root.fields['version'];
      return version?.type === 'value'
        ? [{ text: `"${String(version.value)}"`, kind: 'reference', detail: 'This version' }]
        : [];
    }
    default:
      return [];
  }
}

function entriesIn(list: SourcedNode | undefined): readonly Choice[] {
  if (list?.type !== 'list') return [];
  return list.items.flatMap((item) => {
    const [id, title] = item.type === 'map' ? [item.fields['id'], item.fields['title']] : [];
    return id?.type === 'value'
      ? [
          {
            text: String(id.value),
            kind: 'reference' as const,
            ...titled(title?.type === 'value' ? String(title.value) : undefined),
          },
        ]
      : [];
  });
}

function titled(title: string | undefined): { readonly detail?: string } {
  return title === undefined ? {} : { detail: title };
}

/** Today, and the end of July of this school year and the next: where reviews and targets usually fall. */
function datesOf(field: Schema, today: string): readonly Choice[] {
  if (patternOf(field) !== datePattern.source) return [];
  const [year = 0, month = 0] = today.split('-').map(Number);
  const summer = month >= 8 ? year + 1 : year;
  return [
    { text: `"${today}"`, kind: 'value', detail: 'Today' },
    { text: `"${summer}-07-31"`, kind: 'value', detail: 'End of this school year' },
    { text: `"${summer + 1}-07-31"`, kind: 'value', detail: 'End of the next school year' },
  ];
}
