import type { SourcedNode } from '../../model/sourced.ts';
import { compareVersions } from '../../model/versions.ts';
import { rule } from '../rule.ts';

export const unknownVersion = rule<'document'>({
  code: 'reference/unknown-version',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'A change was made, or a map replaced, in a version that is newer than this document.',
  why: 'Families were told that something changed; readers must be able to find it in the map they have.',
  kinds: ['map', 'overlay'],
  acceptable: true,
  *check({ root }) {
    const own = root.fields['version'];
    if (own?.type !== 'value' || typeof own.value !== 'string') return;
    const version = own.value;
    const isNewer = (asked: string): boolean => (compareVersions(asked, version) ?? 0) > 0;
    const ledger = root.fields['involvement'];
    for (const entry of ledger?.type === 'list' ? ledger.items : []) {
      const changed = field(entry, 'changed_in');
      // "We will change it in the next version" is a promise, not a mistake.
      if (changed === undefined || field(entry, 'action')?.value === 'will_change') continue;
      if (isNewer(changed.value)) yield { place: changed.node, args: { asked: changed.value, version } };
    }
    const before = text(root.fields['supersedes']);
    if (before !== undefined && isNewer(before.value))
      yield {
        message: 'reference/unknown-version.supersedes',
        place: before.node,
        args: { asked: before.value, version },
      };
  },
});

function field(node: SourcedNode, key: string) {
  return node.type === 'map' ? text(node.fields[key]) : undefined;
}

function text(node: SourcedNode | undefined) {
  return node?.type === 'value' && typeof node.value === 'string' ? { node, value: node.value } : undefined;
}
