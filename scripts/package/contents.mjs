/** What may be in the packed extension. Everything else is a mistake. */
const expected = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/(?:package(?:\.nls)?\.json|readme\.md|LICENSE(?:\.txt)?|NOTICE|THIRD-PARTY-NOTICES\.txt|changelog\.md)$/i,
  /^extension\/dist\/(?:extension\.(?:node|web)\.js|preview\.js|(?:analysers|engine|markdown|handout|previews|texts\.[a-z]{2})\.mjs|packs\/[a-z0-9-]+\.mjs)$/,
  /^extension\/(?:schemas\/[a-z-]+\.schema\.json|snippets\/[a-z-]+\.code-snippets\.json|syntaxes\/[a-z-]+\.(?:tmLanguage|language-configuration)\.json)$/i,
  /^extension\/docs\/rules\/(?:[a-z-]+\/)?[A-Za-z0-9-]+\.md$/,
  /^extension\/docs\/images\/(?:icon\.png|outcomes\.svg)$/,
];

/** The files of a packed extension that should not be in it. */
export function unexpected(names) {
  return names.filter((name) => !name.endsWith('/') && !expected.some((pattern) => pattern.test(name)));
}
