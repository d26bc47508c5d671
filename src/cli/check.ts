import { basename } from 'node:path';
import { kindOfName } from '../model/kinds.ts';
import type { CheckOptions } from './arguments/check.ts';
import { openDocuments, shown, type Documents, type DocumentsHost } from './documents.ts';
import { createReport, type Report, type ReportedFile } from './report.ts';
import type { Target } from './targets.ts';

export interface CheckResult extends Pick<Documents, 'unread' | 'missing'> {
  readonly report: Report;
}

/** Checks documents. The whole of their projects is read, so that references resolve; only they are reported on. */
export async function check(options: CheckOptions, host: DocumentsHost): Promise<CheckResult> {
  const { paths, today, profile } = options;
  const { targets, unread, missing } = await openDocuments({ paths, today, profile }, host);
  return { report: createReport(targets.flatMap((target) => reportOn(target, host.cwd))), unread, missing };
}

function reportOn({ path, project }: Target, cwd: string): readonly ReportedFile[] {
  const kind = kindOfName(basename(path))?.kind;
  if (kind === undefined) return [];
  const findings = project
    .diagnostics(path)
    .map(({ code, severity, message, range, help }) => ({ code, severity, message, range, help }));
  return [{ file: shown(path, cwd), kind, findings }];
}
