import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/cli/report.ts';

/** The command line as it is shipped. */
export const program = process.env['PROVISION_CLI'] ?? join(process.cwd(), 'dist', 'cli.cjs');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs `provision` and waits for its end. */
export function provision(cwd: string, ...args: readonly string[]): Outcome {
  return finished(cwd, args, '');
}

/** Runs `provision` with this on standard input, and waits for its end. */
export function fed(input: string | Uint8Array, ...args: readonly string[]): Outcome {
  return finished(tmpdir(), args, input);
}

/** Starts `provision` and leaves talking to it to the caller. */
export function started(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args]);
}

function finished(cwd: string, args: readonly string[], input: string | Uint8Array): Outcome {
  const environment = { ...process.env, NO_COLOR: undefined, TZ: 'Europe/London' };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, errors: stderr };
}

/** What a check reports, for the machine to read. */
export function report(cwd: string, ...args: readonly string[]): Report {
  const { out, errors } = provision(cwd, 'check', '--format', 'json', '--today', '2026-12-01', ...args);
  if (out === '') throw new Error(`Nothing reported. ${errors}`);
  return JSON.parse(out) as Report;
}

/** The names of the files that a check looked at. */
export function checked(cwd: string, ...args: readonly string[]): readonly string[] {
  return report(cwd, ...args).files.map(({ file }) => file);
}

/** The codes found in the only file of a report. */
export function codesIn({ files }: Report, name?: string): readonly string[] {
  const file = name === undefined ? files[0] : files.find((candidate) => candidate.file === name);
  return (file?.findings ?? []).map(({ code }) => code);
}

const folders: string[] = [];

/** A new folder with these files. Names may have folders in front; a name that ends in a slash is an empty folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provision-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return folder;
}

/** Takes the folders away again. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A map in which nothing is wrong, with these lines after it. */
export function mapNamed(id: string, ...more: readonly string[]): string {
  return [
    'provision_map: 1',
    `id: ${id}`,
    'title: A map',
    'version: "1.0.0"',
    'framework: england-2015',
    ...(more.some((line) => line.startsWith('provisions:')) ? [] : ['provisions: []']),
    ...more,
    '',
  ].join('\n');
}
