import type { ReadStream, WriteStream } from 'node:tty';
import { write } from './output.ts';

/** What a command is given of the process it runs in. */
export interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: ReadStream & { readonly fd: number };
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  cwd(): string;
}

/** Nothing wrong, something found, could not run. */
export type ExitCode = 0 | 1 | 2;

/** Colours and line breaks are for eyes: files and other programs get neither. */
export function looksOf({ stdout, env }: Process): {
  readonly colours: boolean;
  readonly width: number | undefined;
} {
  const isTerminal = stdout.isTTY === true;
  return {
    colours: isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: isTerminal ? stdout.columns : undefined,
  };
}

/** Says what went wrong where it does not mix with the output. */
export async function complain({ stderr }: Process, reasons: readonly string[]): Promise<void> {
  await write(stderr, reasons.map((reason) => `provision: ${reason}\n`).join(''));
}
