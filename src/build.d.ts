/** Packs are compiled to plain data when the product is built. */
declare module '*.provision-framework.yaml' {
  const pack: unknown;
  export default pack;
}

/** Lexicons are compiled to plain data too; each is typed where it is read. */
declare module '*.lexicon.yaml' {
  const lexicon: unknown;
  export default lexicon;
}

/** Stylesheets are bundled as text. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** Whole folders of files, by their path inside the folder, as base64. */
declare module 'files:*' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
