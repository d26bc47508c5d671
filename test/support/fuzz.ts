import fc from 'fast-check';

const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;

/** `FUZZ=20000` runs each property so many times, each time with other values; `SEED` repeats what a failure printed. */
const wanted = Number(environment?.['FUZZ'] ?? '0');
const seed = environment?.['SEED'];

/**
 * Tries a property on random values. Without `FUZZ` they are the same each time, so that a change is only ever blamed
 * for what it did.
 * @param share of the usual number of runs, for properties that take long
 */
export function always<T>(values: fc.Arbitrary<T>, property: (value: T) => void, share = 1): void {
  const runs = Math.ceil((wanted > 0 ? wanted : 500) * share);
  fc.assert(fc.property(values, property), {
    numRuns: runs,
    ...(seed === undefined ? (wanted > 0 ? {} : { seed: 20_261_201 }) : { seed: Number(seed) }),
  });
}

/** The same for properties that have to wait for the engine. */
export async function alwaysAsync<T>(
  values: fc.Arbitrary<T>,
  property: (value: T) => Promise<void>,
  share = 1,
): Promise<void> {
  const runs = Math.ceil((wanted > 0 ? wanted : 500) * share);
  await fc.assert(fc.asyncProperty(values, property), {
    numRuns: runs,
    ...(seed === undefined ? (wanted > 0 ? {} : { seed: 20_261_201 }) : { seed: Number(seed) }),
  });
}

/** Long fuzz takes as long as it takes. */
export const fuzzTimeout = wanted > 0 ? 0 : 30_000;
