import { version } from '../../package.json';
import { readArguments, type Request } from './arguments.ts';
import type { CheckOptions } from './arguments/check.ts';
import { runAssess } from './assess/run.ts';
import { CannotRun } from './cannotRun.ts';
import { check } from './check.ts';
import { loadEngine, loadTexts } from './chunks.ts';
import { nodeFiles } from './files.ts';
import { formats } from './formats/index.ts';
import { helpOn } from './help.ts';
import { complain, looksOf, type ExitCode, type Process } from './host.ts';
import { runOutcomes } from './outcomes/run.ts';
import { write } from './output.ts';
import { fails, type Report, type Threshold } from './report.ts';

/** Does what the arguments ask for. */
export async function run(host: Process): Promise<ExitCode> {
  try {
    return await answer(readArguments(host.argv.slice(2)), host);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    await complain(host, error.reasons);
    return 2;
  }
}

async function answer(request: Request, host: Process): Promise<ExitCode> {
  switch (request.command) {
    case 'check':
      return runCheck(request.options, host);
    case 'assess':
      return runAssess(request.options, host);
    case 'outcomes':
      return runOutcomes(request.options, host);
    case 'help':
      await write(host.stdout, helpOn(request.topic));
      return 0;
    case 'version':
      await write(host.stdout, `${version}\n`);
      return 0;
  }
}

async function runCheck(options: CheckOptions, host: Process): Promise<ExitCode> {
  const [engine, texts] = await Promise.all([loadEngine(), loadTexts()]);
  const { report, unread, missing } = await check(options, {
    cwd: host.cwd(),
    files: nodeFiles,
    engine,
    texts,
  });
  const text = formats[options.format](report, {
    threshold: options.failOn,
    version,
    ruleOf: (code) => engine.rules.find((rule) => rule.code === code),
    ...looksOf(host),
  });
  await write(host.stdout, text);
  await complain(host, [...unread, ...missing]);
  return unread.length > 0 ? 2 : exitCodeOf(report, options.failOn);
}

function exitCodeOf({ files }: Report, threshold: Threshold): ExitCode {
  return files.some(({ findings }) => findings.some((finding) => fails(finding, threshold))) ? 1 : 0;
}
