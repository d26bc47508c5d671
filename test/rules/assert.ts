/** Assertions without Node, for tests that also run in a browser's worker. The values are shown as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [show(actual), show(expected)];
  if (left !== right) fail(`${what}\n--- expected\n${right}\n--- actual\n${left}`);
}

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) fail(what);
}

function fail(what: string): never {
  throw new Error(what);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}
