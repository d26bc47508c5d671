import { relative, sep } from 'node:path';
import type { LanguageServiceOptions } from '../language/service.ts';
import { chunks, type Engine } from './chunks.ts';
import { clockAt } from './clock.ts';
import type { Files } from './files.ts';
import { Projects } from './projects.ts';
import { findTargets, type Target } from './targets.ts';

export interface DocumentsHost {
  readonly cwd: string;
  readonly files: Files;
  readonly engine: Engine;
  readonly texts: LanguageServiceOptions['texts'];
}

export interface DocumentsRequest {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  /** YYYY-MM-DD; absent: today. */
  readonly today: string | undefined;
  /** Overrides what projects ask for. */
  readonly profile?: LanguageServiceOptions['profile'] | undefined;
}

/** The documents that were asked about, with the whole of their projects read, so that references resolve. */
export interface Documents {
  readonly targets: readonly Target[];
  /** Files that were asked about and could not be read, each with the reason. */
  readonly unread: readonly string[];
  /** Other files of the same projects that could not be read: references to them look wrong. */
  readonly missing: readonly string[];
}

export async function openDocuments(request: DocumentsRequest, host: DocumentsHost): Promise<Documents> {
  const { cwd, files, engine, texts } = host;
  const ports = { clock: clockAt(request.today), load: chunks };
  const projects = new Projects({
    files,
    read: async (path) =>
      (await files.size(path)) > engine.limits.fileBytes
        ? { unreadable: 'too-large' }
        : engine.decode(await files.bytes(path), engine.limits.fileBytes),
    createService: () =>
      engine.createLanguageService(ports, {
        texts,
        ...(request.profile === undefined ? {} : { profile: request.profile }),
      }),
  });
  const targets = await findTargets(request.paths, { cwd, files, projects });
  // What stood in the way so far leaves something unchecked; from here on it only costs references.
  const wanted = new Set([...targets.map(({ path }) => path), ...projects.problems.keys()]);
  for (const project of new Set(targets.map((target) => target.project))) await projects.load(project);
  for (const { path, project } of targets) await project.add(path);

  const { problems } = projects;
  const reasons = (of: (path: string) => boolean): readonly string[] =>
    [...problems].flatMap(([path, reason]) => (of(path) ? [`${shown(path, cwd)}: ${reason}`] : []));
  return {
    targets: targets.filter(({ path }) => !problems.has(path)),
    unread: reasons((path) => wanted.has(path)),
    missing: reasons((path) => !wanted.has(path)),
  };
}

/** A path as people write it: from where they are, with forward slashes. */
export function shown(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/');
}
