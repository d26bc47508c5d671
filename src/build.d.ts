/** Packs are compiled to plain data when the product is built. */
declare module '*.provision-framework.yaml' {
  const pack: unknown;
  export default pack;
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
