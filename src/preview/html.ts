/** Markup that may be shown as it stands. Only `html` makes it, and `html` escapes whatever is put into it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  static make(strings: readonly string[], values: readonly Fill[]): Html {
    let markup = strings[0] ?? '';
    for (let at = 0; at < values.length; at++) markup += fill(values[at]) + (strings[at + 1] ?? '');
    return new Html(markup);
  }

  /** For markup that a sanitiser has made; nothing else may come in this way. */
  static sanitised(markup: string): Html {
    return new Html(markup);
  }
}

/** What may stand in a template. Nothing, `false` and missing values leave no trace. */
export type Fill = Html | string | number | false | null | undefined | readonly Fill[];

/** A template of markup. Every value is escaped, in texts and in quoted attributes alike, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Fill[]): Html {
  return Html.make(strings, values);
}

export const nothing: Html = html``;

/** Puts something between the entries that are there. */
export function joined(entries: readonly Fill[], between: Fill): readonly Fill[] {
  const there = entries.filter(
    (entry) => entry !== undefined && entry !== null && entry !== false && entry !== '',
  );
  return there.flatMap((entry, at) => (at === 0 ? [entry] : [between, entry]));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

function fill(value: Fill): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(fill).join('');
}

/** An address that may be followed from a preview, or nothing: no scripts, no commands of the editor, no data. */
export function safeAddress(address: string): string | undefined {
  return /^(?:https:\/\/|mailto:)\S+$/i.test(address) ? address : undefined;
}
