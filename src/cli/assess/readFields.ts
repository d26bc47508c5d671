import type { OutcomeFields } from '../../outcome/assessment.ts';

/** What keeps a line from being judged: the rest of a sentence that begins with the line's number. */
export class NotThat extends Error {}

type Reader = (value: unknown, name: string) => unknown;

const directions: readonly unknown[] = ['increase', 'decrease', 'maintain'];

/** How each field that may stand beside a statement is read. */
const readers: Readonly<Record<keyof OutcomeFields, Reader>> = {
  measure: text,
  start: figure,
  target: figure,
  direction,
  when: flag,
  scale: flag,
  condition: text,
  purpose: text,
};

/** What stands beside a statement. A slip in a name would change the verdict unseen, so names are not forgiven. */
export function readFields(value: unknown): OutcomeFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new NotThat('has "fields" that are not a JSON object');
  const read = Object.entries(value).map(([name, field]) => {
    if (!isField(name))
      throw new NotThat(`has a field "${name}" that is not known. Known: ${Object.keys(readers).join(', ')}`);
    return [name, readers[name](field, name)] as const;
  });
  // A blank field says no more than one that is not there.
  return Object.fromEntries(read.filter(([, field]) => field !== '')) as OutcomeFields;
}

function isField(name: string): name is keyof OutcomeFields {
  return Object.hasOwn(readers, name);
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new NotThat(`has a field "${name}" that is not text`);
  return value.trim();
}

/** `45` says the same as `"45"`. */
function figure(value: unknown, name: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new NotThat(`has a field "${name}" that is neither text nor a number`);
  return value.trim();
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new NotThat(`has a field "${name}" that is neither true nor false`);
  return value;
}

function direction(value: unknown): unknown {
  if (!directions.includes(value))
    throw new NotThat(`has a "direction" that is not known. Known: ${directions.join(', ')}`);
  return value;
}
