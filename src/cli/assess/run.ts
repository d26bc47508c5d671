import { fstatSync } from 'node:fs';
import { defaultPack } from '../../framework/builtIn.ts';
import type { AssessOptions } from '../arguments/assess.ts';
import { CannotRun } from '../cannotRun.ts';
import { chunks, loadEngine, loadTexts } from '../chunks.ts';
import { counted } from '../formats/words.ts';
import { complain, looksOf, type ExitCode, type Process } from '../host.ts';
import { write } from '../output.ts';
import { assess } from './assess.ts';

/** Assesses the statements on standard input. */
export async function runAssess(options: AssessOptions, host: Process): Promise<ExitCode> {
  // Node takes a folder for an empty file.
  if (fstatSync(host.stdin.fd).isDirectory())
    throw new CannotRun(['Standard input is a folder. Write "provision assess < file".']);
  const [engine, texts, analysers, pack] = await Promise.all([
    loadEngine(),
    loadTexts(),
    chunks.analysers(),
    chunks.pack(defaultPack),
  ]);
  if (host.stdin.isTTY === true)
    await write(
      host.stderr,
      'Write one statement a line. Ctrl+D on an empty line ends (on Windows Ctrl+Z).\n',
    );
  const { problems } = await assess(options, {
    input: host.stdin,
    analysers,
    reasons: engine.createReasons([pack], texts),
    context: looksOf(host),
    write: (text) => write(host.stdout, text),
  });
  if (problems === 0) return 0;
  await complain(host, [
    `${counted(problems, 'line')} could not be read; the answers in their places say why.`,
  ]);
  return 2;
}
