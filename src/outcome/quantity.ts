import { numberOf, numberPattern } from './grammar/numbers.ts';

/** A number as people write it in plans, with what it counts. */
export interface Quantity {
  readonly amount: number;
  /** What two quantities must share to be compared: `of 5`, `%`, `minutes` … */
  readonly unit: string;
  /** The amount as a share of the whole, where the quantity has a whole: `4 of 5` and `80%` are both 0.8. */
  readonly share?: number;
}

const number = `(${numberPattern}|no|never)`;
const fraction = new RegExp(String.raw`^\s*${number}\s*(?:of|in|out of|\/)\s*${number}\b\s*(.*)$`, 'i');
const percent = /^\s*(\d+(?:\.\d+)?)\s*(?:%|per ?cent)\s*(.*)$/i;
const counted = new RegExp(String.raw`^\s*${number}\b\s*(.*)$`, 'i');

/**
 * Reads a quantity such as "4 of 5", "80%", "three times a week" or "10 minutes" at the start of a text. Nothing where
 * the text does not begin with one: many good baselines are described in words.
 */
export function readQuantity(text: string): Quantity | undefined {
  const parts = fraction.exec(text);
  if (parts !== null) {
    const [amount, whole] = [toNumber(parts[1]), toNumber(parts[2])];
    return { amount, unit: `of ${whole}`, ...(whole > 0 ? { share: amount / whole } : {}) };
  }
  const share = percent.exec(text);
  if (share !== null) return { amount: Number(share[1]), unit: '%', share: Number(share[1]) / 100 };
  const count = counted.exec(text);
  if (count === null) return undefined;
  return { amount: toNumber(count[1]), unit: unitOf(count[2] ?? '') };
}

/** How `target` lies to `start`: below zero when lower, zero when level, above when higher; nothing when their units differ. */
export function compareQuantities(start: Quantity, target: Quantity): number | undefined {
  if (start.share !== undefined && target.share !== undefined) return target.share - start.share;
  // None of anything is none, and a bare number counts what the other one names.
  const bare = [start, target].some(({ amount, unit }) => amount === 0 || unit === '');
  if (start.unit !== target.unit && !bare) return undefined;
  return target.amount - start.amount;
}

function toNumber(word: string | undefined): number {
  // "No" and "never" are none of it.
  return numberOf((word ?? '').toLowerCase()) ?? 0;
}

/** The first words after the number, in the singular: `times a week` and `time a week` are one unit. */
function unitOf(rest: string): string {
  const words =
    rest
      .toLowerCase()
      .replace(/\b(?:or (?:more|fewer|less)|at (?:least|most)|independent(?:ly)?)\b/g, '')
      .match(/[a-z]+/g) ?? [];
  return words
    .slice(0, 1)
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}
