import files from 'files:../../src';
import tests from 'files:../../test';

export interface SourceFile {
  /** Inside `src` or `test`. */
  readonly path: string;
  readonly text: string;
  /** The folder at the top, or the file itself where it stands there. */
  readonly room: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As it is written. */
  readonly from: string;
  /** The file inside `src`, of imports of our own. */
  readonly file: string | undefined;
  /** What is between `import` and `from`. */
  readonly what: string;
  readonly dynamic: boolean;
}

const importing =
  /^(?:import|export)\s+(?:(?<what>[^'";]*?)\s+from\s+)?'(?<from>[^']+)'|\bimport\(\s*'(?<late>[^']+)'\s*\)(?<type>\.\w)?/gm;

export const sources: readonly SourceFile[] = toSources(files);
export const testSources: readonly SourceFile[] = toSources(tests);

/** The text without its comments and without what stands in quotes, for looking at code alone. */
export function codeOf({ text }: SourceFile): string {
  return text.replace(
    /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[^])*`/g,
    (part) => (part.startsWith('/') ? '' : "''"),
  );
}

function toSources(all: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(all)
    .filter(([path]) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map(([path, base64]) => {
      const text = Buffer.from(base64, 'base64').toString('utf8');
      return { path, text, room: path.split('/')[0] ?? path, imports: importsOf(path, text) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(importing)].map(({ groups = {} }) => {
    const from = groups['from'] ?? groups['late'] ?? '';
    return {
      from,
      file: from.startsWith('.') ? new URL(from, `file:///${path}`).pathname.slice(1) : undefined,
      what: groups['what'] ?? '',
      dynamic: groups['late'] !== undefined && groups['type'] === undefined,
    };
  });
}
