/** Numbers as people write them in plans, for building patterns and for reading what they come to. */
const words: Readonly<Record<string, number>> = {
  nought: 0,
  none: 0,
  zero: 0,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  both: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

const numberWords: readonly string[] = Object.keys(words);

/** A number in figures or words, as the source of a pattern without groups. */
export const numberPattern = String.raw`(?:\d+(?:[.,]\d+)?|(?:${numberWords.join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`;

/** What a number in figures or words comes to; nothing where the word is no number. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(/,(?=\d{3}\b)/g, '').replace(/[^\d.].*$/, ''));
    return Number.isFinite(value) ? value : undefined;
  }
  const [tens = '', ones] = word.split('-');
  const first = Object.hasOwn(words, tens) ? words[tens] : undefined;
  if (first === undefined || ones === undefined) return first;
  return Object.hasOwn(words, ones) ? first + (words[ones] ?? 0) : undefined;
}
