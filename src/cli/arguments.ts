import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import type { Profile } from '../model/formats/field.ts';
import { isRealDate } from '../rules/shape/calendar.ts';
import { CannotRun } from './cannotRun.ts';
import { formats, type FormatName } from './formats/index.ts';
import { thresholds, type Threshold } from './report.ts';

export interface CheckOptions {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly failOn: Threshold;
  /** Overrides what projects ask for. */
  readonly profile: Profile | undefined;
  /** YYYY-MM-DD; absent: today. */
  readonly today: string | undefined;
}

/** What the user wants done. */
export type Request =
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'help'; readonly topic: string | undefined }
  | { readonly command: 'version' };

export const commands = ['check', 'help'] as const;

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  profile: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const profiles: readonly Profile[] = ['starter', 'full', 'publish'];

/** Understands the arguments after the program's name, or says in the user's words why not. */
export function readArguments(args: readonly string[]): Request {
  // Not strict: Node's own messages are for programmers, ours are below.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens)
    if (token.kind === 'option') given.set(...checked(token.name, token.rawName, token.value));
  const [command, ...rest] = positionals;
  if (given.has('version')) return { command: 'version' };
  if (given.has('help')) return helpOn(command === 'help' ? rest[0] : command);
  if (command === undefined) throw new CannotRun(['Say what to do, as in "provision check".']);
  if (command === 'help') return helpOn(rest[0]);
  if (command !== 'check') throw unknown('command', command, commands);
  return { command, options: checkOptions(rest, given) };
}

function helpOn(topic: string | undefined): Request {
  if (topic !== undefined && !commands.includes(topic as (typeof commands)[number]))
    throw unknown('command', topic, commands);
  return { command: 'help', topic };
}

function checkOptions(paths: readonly string[], given: ReadonlyMap<string, string>): CheckOptions {
  const today = given.get('today');
  if (today !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(today) && isRealDate(today)))
    throw new CannotRun([`"${today}" is not a day. Write --today as in 2026-12-01: year, month, day.`]);
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    format: oneOf('format', given, Object.keys(formats) as readonly FormatName[]) ?? 'text',
    failOn: oneOf('fail-on', given, thresholds) ?? 'error',
    profile: oneOf('profile', given, profiles),
    today,
  };
}

function checked(name: string, written: string, value: string | undefined): [string, string] {
  if (!(name in options))
    throw unknown(
      'option',
      written,
      Object.keys(options).map((known) => `--${known}`),
    );
  const { type } = options[name as keyof typeof options];
  if (type === 'string' && value === undefined)
    throw new CannotRun([`${written} needs a value. See "provision help check".`]);
  if (type === 'boolean' && value !== undefined)
    throw new CannotRun([`${written} takes no value. See "provision help check".`]);
  return [name, value ?? ''];
}

function oneOf<Value extends string>(
  name: string,
  given: ReadonlyMap<string, string>,
  allowed: readonly Value[],
): Value | undefined {
  const value = given.get(name);
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) throw unknown(`value of --${name}`, value, allowed);
  return found;
}

function unknown(what: string, written: string, known: readonly string[]): CannotRun {
  const nearest = closest(written, [...known]);
  const meant =
    distance(written, nearest) <= 2 ? `Did you mean "${nearest}"?` : `Known: ${known.join(', ')}.`;
  return new CannotRun([`Unknown ${what} "${written}". ${meant}`]);
}
