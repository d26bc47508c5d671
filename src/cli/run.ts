import type { WriteStream } from 'node:tty';
import { version } from '../../package.json';
import { readArguments, type CheckOptions } from './arguments.ts';
import { CannotRun } from './cannotRun.ts';
import { check } from './check.ts';
import { loadEngine } from './chunks.ts';
import { nodeFiles } from './files.ts';
import { formats } from './formats/index.ts';
import { checkHelp, overview } from './help.ts';
import { write } from './output.ts';
import { fails, type Report, type Threshold } from './report.ts';

export interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  cwd(): string;
}

/** Nothing wrong, something found, could not run. */
export type ExitCode = 0 | 1 | 2;

/** Does what the arguments ask for. */
export async function run(host: Process): Promise<ExitCode> {
  try {
    const request = readArguments(host.argv.slice(2));
    if (request.command === 'check') return await runCheck(request.options, host);
    const text =
      request.command === 'version' ? `${version}\n` : request.topic === 'check' ? checkHelp() : overview;
    await write(host.stdout, text);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    await complain(host, error.reasons);
    return 2;
  }
}

async function runCheck(options: CheckOptions, host: Process): Promise<ExitCode> {
  const engine = await loadEngine();
  const { report, unread, missing } = await check(options, { cwd: host.cwd(), files: nodeFiles, engine });
  const text = formats[options.format](report, {
    threshold: options.failOn,
    version,
    ruleOf: (code) => engine.rules.find((rule) => rule.code === code),
    // Colours and line breaks are for eyes: files and other programs get neither.
    colours: host.stdout.isTTY === true && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb',
    width: host.stdout.isTTY === true ? host.stdout.columns : undefined,
  });
  await write(host.stdout, text);
  await complain(host, [...unread, ...missing]);
  return unread.length > 0 ? 2 : exitCodeOf(report, options.failOn);
}

function exitCodeOf({ files }: Report, threshold: Threshold): ExitCode {
  return files.some(({ findings }) => findings.some((finding) => fails(finding, threshold))) ? 1 : 0;
}

async function complain(host: Process, reasons: readonly string[]): Promise<void> {
  await write(host.stderr, reasons.map((reason) => `provision: ${reason}\n`).join(''));
}
