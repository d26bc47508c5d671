/** What differs between the Node and the web extension host. */
export interface Host {
  /** Loads one of our own chunks from `dist/`, by its file name. No other code is ever evaluated. */
  load(chunk: string): Promise<unknown>;
}
