import { basename, dirname, relative, resolve, sep } from 'node:path';
import { kindOfName, kinds } from '../model/kinds.ts';
import { CannotRun, reasonOf } from './cannotRun.ts';
import type { Files } from './files.ts';
import { packageFolder, type Project } from './project.ts';
import type { Projects } from './projects.ts';

/** A document to be checked, with the project in which its references are looked up. */
export interface Target {
  readonly path: string;
  readonly project: Project;
}

export interface TargetOptions {
  readonly cwd: string;
  readonly files: Files;
  readonly projects: Projects;
}

/** The documents that the given files and folders stand for. Says everything that is wrong with them at once. */
export async function findTargets(
  given: readonly string[],
  options: TargetOptions,
): Promise<readonly Target[]> {
  const targets = new Map<string, Target>();
  const reasons: string[] = [];
  for (const name of given) {
    try {
      for (const target of await targetsAt(name, options)) targets.set(target.path, target);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof CannotRun ? error.message : reasonOf(error)}`);
    }
  }
  if (reasons.length > 0) throw new CannotRun(reasons);
  return [...targets.values()];
}

async function targetsAt(name: string, options: TargetOptions): Promise<readonly Target[]> {
  const path = resolve(options.cwd, name);
  const type = await options.files.type(path);
  if (type === undefined) throw new CannotRun(['There is no such file or folder.']);
  if (type === 'other') throw new CannotRun(['This is neither a file nor a folder.']);
  if (`${path}${sep}`.includes(`${sep}${packageFolder}${sep}`))
    throw new CannotRun([
      'Packages belong to those who published them. They are read when a document refers to them, never checked.',
    ]);
  return type === 'file' ? [await fileTarget(path, options)] : folderTargets(path, options);
}

async function fileTarget(path: string, { cwd, projects }: TargetOptions): Promise<Target> {
  if (kindOfName(basename(path)) === undefined)
    throw new CannotRun([`This is not one of our documents. We read files called ${namesWeRead()}.`]);
  const folder = dirname(path);
  // Where nothing marks a project, references are looked up from the current folder, as for a check without a path.
  const inCurrent = !relative(cwd, folder).startsWith('..') && resolve(cwd, relative(cwd, folder)) === folder;
  projects.give(inCurrent ? cwd : folder);
  return { path, project: await projects.of(folder) };
}

async function folderTargets(folder: string, { projects }: TargetOptions): Promise<readonly Target[]> {
  projects.give(folder);
  const own = await projects.of(folder);
  // Who names a folder that is otherwise left out wants to see it.
  const lifted = own.excludes(folder, true) ? own : undefined;
  const targets: Target[] = [];
  let excluded = 0;
  const documents = projects.documentsIn(folder, (path, isFolder, project) => {
    const wanted = project === lifted || !project.excludes(path, isFolder);
    if (!wanted) excluded++;
    return wanted;
  });
  for await (const path of documents) targets.push({ path, project: await projects.of(dirname(path)) });
  const unread = projects.problems.get(folder);
  if (unread !== undefined) throw new CannotRun([unread]);
  if (targets.length > 0) return targets;
  throw new CannotRun([
    excluded > 0
      ? 'All documents in this folder are left out by "exclude" in the settings of its project. Name one to check it all the same.'
      : `There is no document in this folder. We read files called ${namesWeRead()}. Hidden ones, node_modules and what .gitignore lists are left out.`,
  ]);
}

/** The names of files that are documents, as people write them. */
export function namesWeRead(): string {
  const names = kinds.map(({ suffix, wholeName }) => (wholeName ? suffix : `*${suffix}`));
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
