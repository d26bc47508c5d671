import type { Declared } from '../../insight/summary.ts';
import { rule } from '../rule.ts';

export const duplicateId = rule<'document'>({
  code: 'reference/duplicate-id',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'Two entries of one list have the same id.',
  why: 'Schools adapt rows by their id, and reviews refer to outcomes by theirs. With two of the same name a change could land on the wrong one.',
  acceptable: false,
  *check({ summaries }) {
    const first = new Map<string, Declared>();
    const twins: string[] = [];
    for (const { declared } of summaries) {
      for (const entry of declared) {
        const name = `${entry.space}\u0000${entry.id}`;
        const earlier = first.get(name);
        if (earlier === undefined) {
          first.set(name, entry);
          continue;
        }
        // What stands in a copied row has the same ids too; that is mended with the row.
        if (twins.some((twin) => `${entry.space}/`.startsWith(twin))) continue;
        twins.push(`${entry.space}/${entry.id}/`);
        yield {
          place: entry.place,
          args: { id: entry.id },
          related: [{ place: earlier.place, message: { id: 'related.first-use', args: { id: entry.id } } }],
        };
      }
    }
  },
});
