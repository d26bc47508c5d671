import { quote } from '../../../text/yaml/splitText.ts';

/** Text that a snippet leaves as it is. */
export function asSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Words on one line, as they stand between double quotes. */
export function insideQuotes(words: string): string {
  return quote(onOneLine(words)).slice(1, -1);
}

/** Words on one line, as they can stand after a key or a dash. */
export function plainOrQuoted(words: string): string {
  const text = onOneLine(words);
  return /^\p{L}[^:#]*\s[^:#]*$/u.test(text) ? text : quote(text);
}

function onOneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
