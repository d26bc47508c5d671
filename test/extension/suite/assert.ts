/** A few assertions without Node, since these tests also run in a worker. */
export function ok(condition: unknown, message: string): asserts condition {
  if (
    condition === false ||
    condition === undefined ||
    condition === null ||
    condition === 0 ||
    condition === ''
  )
    throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = ''): void {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (left !== right) throw new Error(`${message}\nexpected ${right}\nbut got  ${left}`);
}
