import { kindInfo, kinds, type DocumentKind } from '../../model/kinds.ts';
import type { Document } from '../../model/document.ts';
import type { BlockReading, SectionEntry } from '../../model/block.ts';

/** The key by which a document of the kind announces itself. */
export function versionKeyOf(kind: DocumentKind): string {
  return kindInfo(kind).versionKey;
}

/** Every key of the document that announces a kind. */
export function versionKeysIn(
  document: Document,
): readonly { readonly entry: SectionEntry; readonly reading: BlockReading; readonly kind: DocumentKind }[] {
  return document.blocks.flatMap(({ reading }) =>
    reading.entries.flatMap((entry) => {
      const info = kinds.find((candidate) => candidate.versionKey === entry.key);
      return info === undefined ? [] : [{ entry, reading, kind: info.kind }];
    }),
  );
}
