import { parseArgs } from 'node:util';
import { assessArguments, type AssessOptions } from './arguments/assess.ts';
import { checkArguments, type CheckOptions } from './arguments/check.ts';
import { unknown, type CommandArguments, type Given } from './arguments/given.ts';
import { outcomesArguments, type OutcomesOptions } from './arguments/outcomes.ts';
import { CannotRun } from './cannotRun.ts';

/** The commands that do something, each with what it makes of its arguments. */
const workers = { check: checkArguments, assess: assessArguments, outcomes: outcomesArguments } as const;

export type Worker = keyof typeof workers;

/** What the user wants done. */
export type Request =
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'assess'; readonly options: AssessOptions }
  | { readonly command: 'outcomes'; readonly options: OutcomesOptions }
  | { readonly command: 'help'; readonly topic: Worker | undefined }
  | { readonly command: 'version' };

const commands: readonly string[] = [...Object.keys(workers), 'help'];

const flags = ['help', 'version'] as const;

/** Understands the arguments after the program's name, or says in the user's words why not. */
export function readArguments(args: readonly string[]): Request {
  const named = [...new Set(Object.values(workers).flatMap((worker) => worker.options))];
  // Not strict: Node's own messages are for programmers, ours are below.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(named.map((name) => [name, { type: 'string' as const }])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [command, ...rest] = positionals;
  const worker = isWorker(command) ? command : undefined;
  const known = worker === undefined ? named : workers[worker].options;
  const given = new Map<string, string>();
  for (const token of tokens)
    if (token.kind === 'option')
      given.set(...checked(token.name, token.rawName, token.value, known, worker ?? 'check'));
  if (given.has('version')) return { command: 'version' };
  if (given.has('help')) return helpOn(command === 'help' ? rest[0] : command);
  if (command === undefined) throw new CannotRun(['Say what to do, as in "provision check".']);
  if (command === 'help') return helpOn(rest[0]);
  if (worker === undefined) throw unknown('command', command, commands);
  return { command: worker, options: read(worker, rest, given) } as Request;
}

function read(worker: Worker, rest: readonly string[], given: Given): unknown {
  const { read: readOptions }: CommandArguments<unknown> = workers[worker];
  return readOptions(rest, given);
}

function isWorker(name: string | undefined): name is Worker {
  return name !== undefined && Object.hasOwn(workers, name);
}

function helpOn(topic: string | undefined): Request {
  if (topic === undefined || topic === 'help') return { command: 'help', topic: undefined };
  if (!isWorker(topic)) throw unknown('command', topic, commands);
  return { command: 'help', topic };
}

function checked(
  name: string,
  written: string,
  value: string | undefined,
  known: readonly string[],
  worker: Worker,
): [string, string] {
  const isFlag = (flags as readonly string[]).includes(name);
  if (!isFlag && !known.includes(name))
    throw unknown(
      'option',
      written,
      [...known, ...flags].map((option) => `--${option}`),
    );
  if (!isFlag && value === undefined)
    throw new CannotRun([`${written} needs a value. See "provision help ${worker}".`]);
  if (isFlag && value !== undefined)
    throw new CannotRun([`${written} takes no value. See "provision help ${worker}".`]);
  return [name, value ?? ''];
}
