/**
 * Assertions for tests that also run in a browser's worker, where there is no `node:assert`. Values are compared by
 * what they hold, strictly: a missing key is not an undefined one.
 */
export function equal(actual: unknown, expected: unknown, what = 'not equal'): void {
  const path = difference(actual, expected, '');
  if (path === undefined) return;
  fail(
    `${what}${path === '' ? '' : `, first at ${path}`}\n--- expected\n${show(expected)}\n--- actual\n${show(actual)}`,
  );
}

/** The very same object. */
export function same(actual: unknown, expected: unknown, what = 'not the same object'): void {
  if (!Object.is(actual, expected)) fail(what);
}

export function ok(condition: unknown, what = 'not so'): asserts condition {
  if (!condition) fail(what);
}

export function match(text: string, pattern: RegExp, what = `${String(pattern)} does not match`): void {
  if (!pattern.test(text)) fail(`${what}\n--- text\n${show(text)}`);
}

export function doesNotMatch(text: string, pattern: RegExp, what = `${String(pattern)} matches`): void {
  if (pattern.test(text)) fail(`${what}\n--- text\n${show(text)}`);
}

export async function rejects(action: Promise<unknown>): Promise<void> {
  const rejected = await action.then(
    () => false,
    () => true,
  );
  ok(rejected, 'the promise was kept');
}

export function throws(action: () => unknown, kind: new (...args: never[]) => Error): void {
  try {
    action();
  } catch (error) {
    if (error instanceof kind) return;
    fail(`${String(error)} was thrown instead of a ${kind.name}`);
  }
  fail(`no ${kind.name} was thrown`);
}

/** What must be there for the test to go on. */
export function present<T>(value: T | undefined, what: string): T {
  ok(value !== undefined, `${what} is missing`);
  return value;
}

function fail(what: string): never {
  throw new Error(what);
}

/** The path to the first difference, empty where the values themselves differ; nothing where they are equal. */
function difference(a: unknown, b: unknown, path: string): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  if (a instanceof Map && b instanceof Map) return difference([...a], [...b], path);
  if (a instanceof Set && b instanceof Set) return difference([...a], [...b], path);
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  const [left, right] = [Object.keys(a), Object.keys(b)];
  for (const key of new Set([...left, ...right])) {
    if (left.includes(key) !== right.includes(key)) return `${path}/${key}`;
    const inner = difference(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${path}/${key}`,
    );
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  const seen = new WeakSet<object>();
  const text = JSON.stringify(
    value,
    (_, part: unknown) => {
      if (part instanceof Map) return { map: [...part] };
      if (part instanceof Set) return { set: [...part] };
      if (part === undefined) return '(undefined)';
      if (typeof part === 'object' && part !== null) {
        if (seen.has(part)) return '(again)';
        seen.add(part);
      }
      return part;
    },
    1,
  );
  return text.length > 6_000 ? `${text.slice(0, 6_000)} …` : text;
}
