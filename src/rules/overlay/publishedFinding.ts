import { rule } from '../rule.ts';

/**
 * Findings in an effective row that only the published map can answer for. They are gathered by the run, which knows
 * where the map came from.
 */
export const publishedFinding = rule<'effective'>({
  code: 'overlay/published-finding',
  scope: 'effective',
  defaultSeverity: 'information',
  summary: 'Rows that the school takes over have findings of their own.',
  why: 'They belong to whoever publishes the map. The school can adapt the field, or tell the publisher.',
  acceptable: true,
  *check({ published, extended }) {
    if (published.length === 0 || extended === undefined) return;
    yield {
      place: extended,
      args: { count: String(published.length) },
      related: published.slice(0, 20).map(({ place, message }) => ({ place, message })),
    };
  },
});
