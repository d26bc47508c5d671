import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import type { Identity, Wording } from '../prose/note.ts';
import { textAt } from './index.ts';

/** What the settings of a project say about words; without settings, what most autistic adults in Britain prefer. */
export function wordingOf(config: AnyMap | undefined): Wording {
  const wording = config?.fields['wording'];
  const lists = config?.fields['language_lists'];
  const identity = wording?.type === 'map' ? textAt(wording, 'identity') : undefined;
  return {
    identity: (identity as Identity | undefined) ?? 'identity_first',
    avoid: (lists?.type === 'map' ? itemsIn(lists.fields['add']) : []).flatMap((item) =>
      item.type === 'map'
        ? [
            {
              terms: textsIn(item.fields['term']),
              why: textAt(item, 'why') ?? '',
              instead: textsIn(item.fields['instead']),
            },
          ]
        : [],
    ),
    allow: lists?.type === 'map' ? textsIn(lists.fields['allow']) : [],
  };
}

function itemsIn(node: SourcedNode | undefined): readonly SourcedNode[] {
  return node?.type === 'list' ? node.items : [];
}

function textsIn(node: SourcedNode | undefined): readonly string[] {
  if (node?.type === 'value') return typeof node.value === 'string' ? [node.value] : [];
  return itemsIn(node).flatMap(textsIn);
}
