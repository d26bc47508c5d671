import { dirname, join } from 'node:path';
import type { LanguageService } from '../language/service.ts';
import type { Decoded } from '../text/decode.ts';
import { reasonOf } from './cannotRun.ts';
import type { Files } from './files.ts';
import { rulesAbove } from './ignore.ts';
import { packageFolder, Project, settingsFile } from './project.ts';
import { walk } from './walk.ts';

export interface ProjectsOptions {
  readonly files: Files;
  read(path: string): Promise<Decoded>;
  createService(): LanguageService;
}

/**
 * Which project a folder belongs to: the nearest folder upward with settings, else the nearest with `.git`, else
 * everything that was given on the command line and has neither.
 */
export class Projects {
  /** Files and folders that could not be read, and why. */
  readonly problems = new Map<string, string>();

  readonly #options: ProjectsOptions;
  readonly #nearest = new Map<string, Promise<string | undefined>>();
  readonly #projects = new Map<string | undefined, Promise<Project>>();
  readonly #given = new Set<string>();

  constructor(options: ProjectsOptions) {
    this.#options = options;
  }

  async of(folder: string): Promise<Project> {
    const root = (await this.#nearestWith(settingsFile, folder)) ?? (await this.#nearestWith('.git', folder));
    const project = this.#projects.get(root) ?? this.#open(root);
    this.#projects.set(root, project);
    return project;
  }

  /** Says that a folder was given, which is all that holds documents without a marked folder together. */
  give(folder: string): void {
    this.#given.add(folder);
  }

  /** The documents in a folder and below, whichever project they belong to. */
  async *documentsIn(
    folder: string,
    wanted: (path: string, isFolder: boolean, project: Project) => boolean,
  ): AsyncGenerator<string> {
    const top = (await this.#nearestWith('.git', folder)) ?? (await this.of(folder)).root ?? folder;
    yield* walk(folder, {
      files: this.#options.files,
      rules: await rulesAbove(folder, top, this.#options.files),
      wanted: async (path, isFolder) =>
        wanted(path, isFolder, await this.of(isFolder ? path : dirname(path))),
      problem: (path, error) => this.#problem(path, error),
    });
  }

  /** Takes in all documents of a project, and the packages that they build on. */
  async load(project: Project): Promise<void> {
    const folders = project.root === undefined ? [...this.#given] : [project.root];
    for (const folder of folders) {
      const documents = this.documentsIn(
        folder,
        (path, isFolder, owner) => owner === project && !owner.excludes(path, isFolder),
      );
      for await (const path of documents) await project.add(path);
      const packages = join(folder, packageFolder);
      if ((await this.#options.files.type(packages)) === 'folder')
        for await (const path of this.documentsIn(packages, () => true)) await project.add(path);
    }
  }

  /** Settings come first: they say which other files to leave out. */
  async #open(root: string | undefined): Promise<Project> {
    const project = new Project(root, this.#options.createService(), (path) => this.#read(path));
    if (root === undefined) return project;
    const settings = join(root, settingsFile);
    if ((await this.#options.files.type(settings)) === 'file') await project.add(settings);
    return project;
  }

  async #read(path: string): Promise<Decoded | undefined> {
    try {
      return await this.#options.read(path);
    } catch (error) {
      this.#problem(path, error);
      return undefined;
    }
  }

  #problem(path: string, error: unknown): void {
    this.problems.set(path, reasonOf(error));
  }

  #nearestWith(marker: string, folder: string): Promise<string | undefined> {
    const path = join(folder, marker);
    const nearest = this.#nearest.get(path) ?? this.#climb(marker, folder);
    this.#nearest.set(path, nearest);
    return nearest;
  }

  async #climb(marker: string, folder: string): Promise<string | undefined> {
    const type = await this.#options.files.type(join(folder, marker)).catch(() => undefined);
    // In a linked working tree `.git` is a file. Settings always are.
    if (type === 'file' || (type === 'folder' && marker === '.git')) return folder;
    const parent = dirname(folder);
    return parent === folder ? undefined : this.#nearestWith(marker, parent);
  }
}
