/**
 * What the extension and the page of a preview say to each other. Neither trusts the other: what comes in is looked at
 * field by field, and what does not fit is dropped.
 */

/** Shows a document as it is at a version of its text. An older version than the one shown is dropped. */
export interface Update {
  readonly type: 'update';
  readonly html: string;
  readonly version: number;
  readonly title: string;
  /** The document. When it changes, the page begins at its top; it is also what a restored panel is found by. */
  readonly uri?: string;
}

/** The editor scrolled: its first visible line, with a fraction where it is partly hidden. */
export interface ScrollTo {
  readonly type: 'scrollTo';
  readonly line: number;
}

export type ToPage = Update | ScrollTo;

/** The page is there and waits for its first update. */
export interface Ready {
  readonly type: 'ready';
}

/** Somebody wants to see the text behind a part of the page. Without an address it is in the document shown. */
export interface Reveal {
  readonly type: 'reveal';
  readonly line: number;
  readonly uri?: string;
  /** The version of the text that the line counts in. */
  readonly version: number;
}

/** The page scrolled: the line of the document at its top, with a fraction. */
export interface Scrolled {
  readonly type: 'scrolled';
  readonly line: number;
  readonly version: number;
}

/** Somebody follows a link to another file of the project, as it is written. */
export interface OpenLink {
  readonly type: 'open';
  readonly href: string;
}

export type FromPage = Ready | Reveal | Scrolled | OpenLink;

/** What the page keeps for itself through reloads. The extension gets it back to restore a panel. */
export interface PageState {
  readonly uri?: string;
  readonly view?: string;
  readonly open: readonly string[];
  readonly top: number;
}

/** A message for the page, or nothing. */
export function readToPage(message: unknown): ToPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, html, version, title, uri, line } = message;
  if (type === 'scrollTo') return isLine(line) ? { type, line } : undefined;
  if (type !== 'update' || typeof html !== 'string' || typeof title !== 'string' || !isCount(version))
    return undefined;
  return { type, html, version, title, ...(typeof uri === 'string' ? { uri } : {}) };
}

/** A message from the page, or nothing. */
export function readFromPage(message: unknown): FromPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, line, uri, version, href } = message;
  if (type === 'ready') return { type };
  if (type === 'open') return isInsideProject(href) ? { type, href } : undefined;
  if ((type !== 'reveal' && type !== 'scrolled') || !isLine(line) || !isCount(version)) return undefined;
  if (type === 'scrolled') return { type, line, version };
  if (uri !== undefined && typeof uri !== 'string') return undefined;
  return { type, line: Math.floor(line), version, ...(uri === undefined ? {} : { uri }) };
}

/** What a page kept, as far as it makes sense. */
export function readPageState(state: unknown): PageState {
  const empty: PageState = { open: [], top: 0 };
  if (!isRecord(state)) return empty;
  const { uri, view, open, top } = state;
  return {
    ...(typeof uri === 'string' ? { uri } : {}),
    ...(typeof view === 'string' ? { view } : {}),
    open: Array.isArray(open) ? open.filter((id) => typeof id === 'string') : [],
    top: typeof top === 'number' && top > 0 && Number.isFinite(top) ? top : 0,
  };
}

/** Relative addresses only: no protocol, no host, nothing that an editor would run. */
export function isInsideProject(href: unknown): href is string {
  return (
    typeof href === 'string' &&
    href !== '' &&
    href.length < 2048 &&
    !/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|#)/i.test(href.trim())
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLine(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 10_000_000;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
