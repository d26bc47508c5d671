import { schemaOf } from '../../model/formats/index.ts';
import { shapeOf } from '../../model/schemaWalk.ts';
import { topOf } from '../document/top.ts';
import type { Document } from '../../model/document.ts';
import type { Found } from '../finding.ts';
import { rule, type Facts } from '../rule.ts';
import { addKey } from './addKey.ts';
import { describe, isDraft, isNeeded, neededIn, writtenKeys, type Missing } from './missing.ts';

export const needed = rule<'document'>({
  code: 'shape/needed',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'Something that the chosen profile asks for is not there yet.',
  why: 'A first sketch needs little; a map that families and schools rely on has to answer more. The profile in the project settings says how much.',
  acceptable: true,
  *check({ document, root }, facts) {
    for (const { reading } of document.blocks) {
      if (isDraft(reading)) continue;
      for (const missing of neededIn(reading, facts)) yield found(missing, document, facts);
    }
    if (!document.blocks.some(({ reading }) => reading.entries.length > 0)) return;
    const written = writtenKeys(document);
    for (const [key, schema] of Object.entries(shapeOf(schemaOf(document.kind)) ?? {})) {
      if (key in root.fields || written.has(key) || !isNeeded(schema, undefined, facts.profile)) continue;
      yield found(describe(key, schema, topOf(document)), document, facts);
    }
  },
});

function found(missing: Missing, document: Document, { profile }: Facts): Found {
  const { key, title, description, place } = missing;
  return {
    place,
    args: { key, title, description, profile },
    data: { key },
    fixes: addKey(missing, document),
  };
}
