import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './files.ts';

/** What git calls its list of files to leave alone. */
export const ignoreFile = '.gitignore';

interface Pattern {
  readonly expression: RegExp;
  readonly foldersOnly: boolean;
  /** `!pattern` takes back what an earlier pattern left out. */
  readonly takesBack: boolean;
}

/** The patterns of the `.gitignore` files from the top of a repository down to a folder. */
export class IgnoreRules {
  static readonly none = new IgnoreRules('', [], undefined);

  readonly #folder: string;
  readonly #patterns: readonly Pattern[];
  readonly #above: IgnoreRules | undefined;

  private constructor(folder: string, patterns: readonly Pattern[], above: IgnoreRules | undefined) {
    this.#folder = folder;
    this.#patterns = patterns;
    this.#above = above;
  }

  /** These rules and those of a folder further down, which have the last word there. */
  with(folder: string, text: string): IgnoreRules {
    const patterns = text.split(/\r?\n/).flatMap((line) => toPattern(line) ?? []);
    return patterns.length === 0 ? this : new IgnoreRules(folder, patterns, this);
  }

  /** Whether git would leave a path alone, given that it would not leave the folders above it alone. */
  ignores(path: string, isFolder: boolean): boolean {
    const inside = relative(this.#folder, path).replaceAll(sep, '/');
    const last = this.#patterns.findLast(
      ({ expression, foldersOnly }) => (isFolder || !foldersOnly) && expression.test(inside),
    );
    return last === undefined ? (this.#above?.ignores(path, isFolder) ?? false) : !last.takesBack;
  }
}

/** Adds a folder's own rules, if it has any. */
export async function withRulesOf(folder: string, rules: IgnoreRules, files: Files): Promise<IgnoreRules> {
  const path = join(folder, ignoreFile);
  try {
    if ((await files.type(path)) !== 'file') return rules;
    return rules.with(folder, new TextDecoder().decode(await files.bytes(path)));
  } catch {
    // Rules that cannot be read leave nothing out: better to check a file too many than to pass one over.
    return rules;
  }
}

/**
 * The rules that a folder inherits from those above it, up to `top`. A folder that is itself ignored was asked for by
 * name, so there they do not count.
 */
export async function rulesAbove(folder: string, top: string, files: Files): Promise<IgnoreRules> {
  const above: string[] = [];
  for (let at = folder; at !== top && at !== dirname(at); at = dirname(at)) above.unshift(at);
  let rules = IgnoreRules.none;
  let parent = top;
  for (const next of above) {
    rules = await withRulesOf(parent, rules, files);
    if (rules.ignores(next, true)) return IgnoreRules.none;
    parent = next;
  }
  return rules;
}

function toPattern(line: string): Pattern | undefined {
  const written = line.replace(/(?<!\\) +$/, '');
  if (written === '' || written.startsWith('#')) return undefined;
  const takesBack = written.startsWith('!');
  const body = takesBack ? written.slice(1) : written;
  const foldersOnly = body.endsWith('/');
  const path = foldersOnly ? body.slice(0, -1) : body;
  // A slash at the start or inside ties the pattern to its own folder; without one it fits at any depth.
  const anchored = path.includes('/');
  const source = toSource(path.replace(/^\//, ''));
  try {
    return { expression: new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}$`), foldersOnly, takesBack };
  } catch {
    return undefined;
  }
}

const parts = /^\*\*\/|\/\*\*$|\/\*\*\/|\*+|\?|\\.|\[[!^]?\]?[^\]]*\]|[.+^${}()|[\]\\]/gs;

function toSource(pattern: string): string {
  return pattern.replaceAll(parts, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '/**') return '/.+';
    if (part === '/**/') return '/(?:.*/)?';
    if (part.startsWith('*')) return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('[') && part.length > 1)
      return `[${part
        .slice(1, -1)
        .replace(/^[!^]/, '^')
        .replaceAll(/[[\]\\]/g, '\\$&')}]`;
    return part.startsWith('\\') && part.length > 1 ? escape(part.slice(1)) : escape(part);
  });
}

function escape(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}
