import {
  allowedWords,
  alternatives,
  elementOf,
  isOptional,
  metaOf,
  shapeOf,
  typeOf,
  type Schema,
} from './schemaWalk.ts';

/**
 * How the value of a key begins, as a snippet: on the same line, or as a group or list below it.
 * @param column at which the key stands
 */
export function valueFrame(schema: Schema, column: number): string {
  const [first] = alternatives(schema);
  const inner = ' '.repeat(column + 2);
  if (first === undefined) return ': $0';
  const type = typeOf(first);
  if (type === 'object') return `:\n${inner}${firstKey(first)}$0`;
  if (type === 'record') return `:\n${inner}$0`;
  if (type !== 'array') return needsQuotes(schema) ? ': "$1"$0' : ': $0';
  const element = elementOf(first);
  return `:\n${inner}- ${element !== undefined && typeOf(element) === 'object' ? firstKey(element) : ''}$0`;
}

/** Lists of groups begin with the key that names the entry, so that it is not forgotten. */
function firstKey(schema: Schema): string {
  const [key] = Object.entries(shapeOf(schema) ?? {}).find(([, field]) => !isOptional(field)) ?? [];
  return key === undefined ? '' : `${key}: `;
}

function needsQuotes(schema: Schema): boolean {
  const [example] = metaOf(schema).examples ?? [];
  return typeof example === 'string' && /^[\d+]/.test(example) && allowedWords(schema).length === 0;
}
