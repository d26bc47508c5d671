import { closest, distance } from 'fastest-levenshtein';
import { isRealDate } from '../../rules/shape/calendar.ts';
import { CannotRun } from '../cannotRun.ts';

/** The options as they were written, by name, each with its value. */
export type Given = ReadonlyMap<string, string>;

/** What one command makes of its arguments. */
export interface CommandArguments<Options> {
  /** The options that it knows, beside help and version. All of them take a value. */
  readonly options: readonly string[];
  read(positionals: readonly string[], given: Given): Options;
}

/** One of the allowed values of an option; nothing where it was not given. */
export function oneOf<Value extends string>(
  name: string,
  given: Given,
  allowed: readonly Value[],
): Value | undefined {
  const value = given.get(name);
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) throw unknown(`value of --${name}`, value, allowed);
  return found;
}

/** The day to judge dates by, where one was given. */
export function dayIn(given: Given): string | undefined {
  const today = given.get('today');
  if (today !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(today) && isRealDate(today)))
    throw new CannotRun([`"${today}" is not a day. Write --today as in 2026-12-01: year, month, day.`]);
  return today;
}

/** Something that nobody knows by this name, with the nearest that is known. */
export function unknown(what: string, written: string, known: readonly string[]): CannotRun {
  const nearest = closest(written, [...known]);
  const meant =
    distance(written, nearest) <= 2 ? `Did you mean "${nearest}"?` : `Known: ${known.join(', ')}.`;
  return new CannotRun([`Unknown ${what} "${written}". ${meant}`]);
}
