import type { Message } from '../finding.ts';

/** Texts by id. `{name}` is a blank. Other languages are further catalogues with the same ids. */
export type Catalogue = Readonly<Record<string, string>>;

/** The sentence for a message. An id without a text shows as itself, which a test forbids. */
export function say(catalogue: Catalogue, message: Message): string {
  const text = catalogue[message.id] ?? message.id;
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => message.args?.[name] ?? blank);
}
