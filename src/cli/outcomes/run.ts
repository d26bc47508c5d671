import type { OutcomesOptions } from '../arguments/outcomes.ts';
import { loadEngine, loadTexts } from '../chunks.ts';
import { openDocuments } from '../documents.ts';
import { nodeFiles } from '../files.ts';
import { complain, looksOf, type ExitCode, type Process } from '../host.ts';
import { write } from '../output.ts';
import { outcomeFormats } from './formats.ts';
import { outcomesReport } from './report.ts';

/** Lists the outcomes of documents. Whether they are measurable is told and never a failure: `check` is for that. */
export async function runOutcomes(options: OutcomesOptions, host: Process): Promise<ExitCode> {
  const [engine, texts] = await Promise.all([loadEngine(), loadTexts()]);
  const cwd = host.cwd();
  const { targets, unread, missing } = await openDocuments(
    { paths: options.paths, today: options.today },
    { cwd, files: nodeFiles, engine, texts },
  );
  const report = outcomesReport(targets, cwd);
  await write(host.stdout, outcomeFormats[options.format](report, looksOf(host)));
  await complain(host, [...unread, ...missing]);
  return unread.length > 0 ? 2 : 0;
}
