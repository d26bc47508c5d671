import { schemaOf } from '../../model/formats/index.ts';
import type { BlockReading } from '../../model/block.ts';
import type { DocumentKind } from '../../model/kinds.ts';
import { childOf, elementOf, schemaAt, type Schema } from '../../model/schemaWalk.ts';
import type { Path } from '../../model/shape.ts';

/** The schema of the values that a block holds: of the item, or of the whole document for a section. */
export function blockSchema(kind: DocumentKind, reading: BlockReading): Schema | undefined {
  const whole = schemaOf(kind);
  if (reading.block.role !== 'item') return whole;
  const list = reading.block.key === undefined ? undefined : childOf(whole, reading.block.key);
  return list === undefined ? undefined : elementOf(list);
}

/** The schema at an issue's path. */
export function fieldSchema(kind: DocumentKind, reading: BlockReading, path: Path): Schema | undefined {
  const schema = blockSchema(kind, reading);
  return schema === undefined ? undefined : schemaAt(schema, path);
}
