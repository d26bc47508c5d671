import { basename, relative, sep } from 'node:path';
import { createReport } from './report.ts';
import { kindOfName } from '../model/kinds.ts';
import type { CheckOptions } from './arguments.ts';
import type { Engine } from './chunks.ts';
import { chunks } from './chunks.ts';
import { clockAt } from './clock.ts';
import type { Files } from './files.ts';
import { Projects } from './projects.ts';
import type { Report, ReportedFile } from './report.ts';
import { findTargets, type Target } from './targets.ts';

export interface CheckHost {
  readonly cwd: string;
  readonly files: Files;
  readonly engine: Engine;
}

export interface CheckResult {
  readonly report: Report;
  /** Files that were to be checked and could not be read, each with the reason. */
  readonly unread: readonly string[];
  /** Other files of the same projects that could not be read: references to them look wrong. */
  readonly missing: readonly string[];
}

/** Checks documents. The whole of their projects is read, so that references resolve; only they are reported on. */
export async function check(options: CheckOptions, host: CheckHost): Promise<CheckResult> {
  const { cwd, files, engine } = host;
  const ports = { clock: clockAt(options.today), load: chunks };
  const projects = new Projects({
    files,
    read: async (path) =>
      (await files.size(path)) > engine.limits.fileBytes
        ? { unreadable: 'too-large' }
        : engine.decode(await files.bytes(path), engine.limits.fileBytes),
    createService: () =>
      engine.createLanguageService(ports, options.profile === undefined ? {} : { profile: options.profile }),
  });
  const targets = await findTargets(options.paths, { cwd, files, projects });
  // What stood in the way so far leaves something unchecked; from here on it only costs references.
  const wanted = new Set([...targets.map(({ path }) => path), ...projects.problems.keys()]);
  for (const project of new Set(targets.map((target) => target.project))) await projects.load(project);
  for (const { path, project } of targets) await project.add(path);

  const { problems } = projects;
  const reasons = (of: (path: string) => boolean): readonly string[] =>
    [...problems].flatMap(([path, reason]) => (of(path) ? [`${shown(path, cwd)}: ${reason}`] : []));
  return {
    report: createReport(
      targets.filter(({ path }) => !problems.has(path)).flatMap((target) => reportOn(target, cwd)),
    ),
    unread: reasons((path) => wanted.has(path)),
    missing: reasons((path) => !wanted.has(path)),
  };
}

function reportOn({ path, project }: Target, cwd: string): readonly ReportedFile[] {
  const kind = kindOfName(basename(path))?.kind;
  if (kind === undefined) return [];
  const findings = project
    .diagnostics(path)
    .map(({ code, severity, message, range, help }) => ({ code, severity, message, range, help }));
  return [{ file: shown(path, cwd), kind, findings }];
}

/** A path as people write it: from where they are, with forward slashes. */
function shown(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/');
}
