/** The packs that come with the software, the default first. Each is a chunk of its own, loaded when a document names it. */
export const builtInPacks: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'england-2015', title: 'England, SEND Code of Practice 2015' },
  { id: 'custom', title: 'Neutral words, for anywhere' },
];

/** The pack for documents that name none. */
export const defaultPack = 'england-2015';
