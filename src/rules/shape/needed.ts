import { schemaOf } from '../../model/formats/index.ts';
import { shapeOf } from '../../model/schemaWalk.ts';
import { topOf } from '../document/top.ts';
import { rule } from '../rule.ts';
import { describe, isDraft, isNeeded, neededIn, writtenKeys } from './missing.ts';

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
      for (const { key, title, description, place } of neededIn(reading, facts)) {
        yield { place, args: { key, title, description, profile: facts.profile }, data: { key } };
      }
    }
    if (!document.blocks.some(({ reading }) => reading.entries.length > 0)) return;
    const written = writtenKeys(document);
    for (const [key, schema] of Object.entries(shapeOf(schemaOf(document.kind)) ?? {})) {
      if (key in root.fields || written.has(key) || !isNeeded(schema, undefined, facts.profile)) continue;
      const { title, description, place } = describe(key, schema, topOf(document));
      yield { place, args: { key, title, description, profile: facts.profile }, data: { key } };
    }
  },
});
