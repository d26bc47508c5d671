/** Counts of a yes-or-no question that was answered by a program and by a reader. */
export interface Confusion {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function confusionOf(pairs: Iterable<readonly [said: boolean, label: boolean]>): Confusion {
  const count = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
  for (const [said, label] of pairs) {
    if (said && label) count.truePositive++;
    else if (said) count.falsePositive++;
    else if (label) count.falseNegative++;
    else count.trueNegative++;
  }
  return count;
}

/** A share with its 95% interval after Wilson, which stays sensible for small numbers and at 0 and 1. */
export function share(hits: number, all: number): Interval {
  if (all === 0) return { value: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const p = hits / all;
  const middle = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return { value: p, low: (middle - spread) / scale, high: (middle + spread) / scale };
}

export function precision({ truePositive, falsePositive }: Confusion): Interval {
  return share(truePositive, truePositive + falsePositive);
}

export function recall({ truePositive, falseNegative }: Confusion): Interval {
  return share(truePositive, truePositive + falseNegative);
}

/**
 * F1 with a 95% interval: F1 = 2p / (1 + p) of the share p of hits among hits and misses of both sorts, so the interval
 * of that share carries over.
 */
export function f1({ truePositive, falsePositive, falseNegative }: Confusion): Interval {
  const { value, low, high } = share(truePositive, truePositive + falsePositive + falseNegative);
  const toF1 = (p: number): number => (2 * p) / (1 + p);
  return { value: toF1(value), low: toF1(low), high: toF1(high) };
}

/** Cohen's kappa: agreement beyond what chance would give. */
export function kappa<T>(pairs: readonly (readonly [T, T])[]): number {
  const all = pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / all;
  const values = new Set(pairs.flat());
  let chance = 0;
  for (const value of values)
    chance +=
      (pairs.filter(([a]) => a === value).length / all) * (pairs.filter(([, b]) => b === value).length / all);
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}
