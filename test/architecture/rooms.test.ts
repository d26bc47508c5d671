import assert from 'node:assert/strict';
import { codeOf, sources, testSources, type SourceFile } from './sources.ts';

const below = {
  text: [],
  model: ['text'],
  framework: ['model'],
  prose: ['text'],
  outcome: ['prose'],
  insight: ['model', 'framework', 'outcome'],
  rules: ['insight'],
  workspace: ['rules'],
  edits: ['workspace'],
  language: ['edits'],
  preview: ['insight'],
  board: ['edits', 'preview'],
  exchange: ['edits', 'preview'],
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof below;
const engine = Object.keys(below) as readonly Room[];

/** A room may import what stands below it, and what stands below that. */
function reach(room: Room): readonly string[] {
  return [room, ...below[room].flatMap((next) => reach(next))];
}

/** What a file may import, as folders or files inside `src`. */
function allowed({ path, room }: SourceFile): readonly string[] {
  if (room === 'preview') return [...reach('preview'), 'rules/messages'];
  if ((engine as readonly string[]).includes(room)) return reach(room as Room);
  if (room === 'webview') return ['webview', 'board', 'preview'];
  // Facades: the entries of chunks that are loaded late.
  if (room === path) return engine;
  if (room === 'extension')
    return [...engine, 'extension', 'engine.ts', 'analysers.ts', 'texts.ts', 'previewChunk.ts'];
  if (room === 'cli')
    return [...engine, 'cli', 'engine.ts', 'analysers.ts', 'texts.ts', 'previewChunk.ts', 'package.json'];
  return [];
}

function offending(isWrong: (file: SourceFile) => readonly string[], among = sources): readonly string[] {
  return among.flatMap((file) => isWrong(file).map((what) => `${file.path}: ${what}`));
}

/** Parts of the code of some files that should not be there. */
function containing(pattern: RegExp, isMeant: (file: SourceFile) => boolean): readonly string[] {
  return offending((file) =>
    isMeant(file) ? [...codeOf(file).matchAll(pattern)].map(([found]) => found) : [],
  );
}

const isEngine = ({ room, path }: SourceFile): boolean =>
  (engine as readonly string[]).includes(room) || room === path;

describe('the rooms of the house', () => {
  it('are all looked into', () => {
    assert.ok(sources.length > 150 && sources.flatMap(({ imports }) => imports).length > 500);
    assert.ok(
      sources.some(
        ({ path, imports }) => path === 'text/yaml/read.ts' && imports.some(({ from }) => from === 'yaml'),
      ),
    );
  });

  it('are those of the table', () => {
    const known = [...engine, 'extension', 'webview', 'cli'];
    assert.deepEqual(
      [...new Set(sources.filter(({ room, path }) => room !== path).map(({ room }) => room))].filter(
        (room) => !known.includes(room),
      ),
      [],
    );
  });

  it('import only what stands below them', () => {
    assert.deepEqual(
      offending((file) =>
        file.imports.flatMap(({ file: target }) =>
          target === undefined ||
          allowed(file).some((place) => target === place || target.startsWith(`${place}/`))
            ? []
            : [target],
        ),
      ),
      [],
    );
  });

  it('import files that are there', () => {
    const known = new Set(sources.map(({ path }) => path));
    assert.deepEqual(
      offending((file) =>
        file.imports.flatMap(({ file: target }) =>
          target === undefined || !target.endsWith('.ts') || known.has(target) ? [] : [target],
        ),
      ),
      [],
    );
  });

  it('do not import one another in a circle', () => {
    const importsOf = new Map(
      sources.map((file) => [
        file.path,
        file.imports.flatMap(({ file: target, what }) =>
          target === undefined || what.startsWith('type ') ? [] : [target],
        ),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      done.add(path);
      for (const next of importsOf.get(path) ?? []) visit(next, [...way, path]);
    };
    for (const { path } of sources) visit(path, []);
    assert.deepEqual(circles, []);
  });

  it('import vscode only in extension/', () => {
    assert.deepEqual(
      offending(({ room, imports }) =>
        room === 'extension' ? [] : imports.flatMap(({ from }) => (from === 'vscode' ? [from] : [])),
      ),
      [],
    );
  });

  it('import Node only in cli/ and extension/node.ts', () => {
    const builtIn =
      /^(?:node:|(?:fs|path|os|crypto|child_process|url|util|http|https|stream|events|assert|buffer|process)(?:\/|$))/;
    assert.deepEqual(
      offending(({ room, path, imports }) =>
        room === 'cli' || path === 'extension/node.ts'
          ? []
          : imports.flatMap(({ from }) => (builtIn.test(from) ? [from] : [])),
      ),
      [],
    );
    assert.deepEqual(containing(/\b(?:process|Buffer|__dirname|require)\b(?=[.(])/g, isEngine), []);
  });
});

describe('the engine', () => {
  it('asks neither the clock nor chance', () => {
    assert.deepEqual(
      containing(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\./g, isEngine),
      [],
    );
  });

  it('evaluates no code and loads none by itself', () => {
    assert.deepEqual(
      containing(/\beval\(|\bnew Function\b/g, () => true),
      [],
    );
    assert.deepEqual(
      offending((file) =>
        isEngine(file) ? file.imports.flatMap(({ from, dynamic }) => (dynamic ? [from] : [])) : [],
      ),
      [],
    );
  });

  it('waits for nothing but what is loaded', () => {
    assert.deepEqual(containing(/\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(/g, isEngine), []);
  });

  it('keeps no state in modules', () => {
    assert.deepEqual(
      containing(/^(?:export )?(?:let|var) \w+/gm, () => true),
      [],
    );
    assert.deepEqual(
      containing(
        /^export const \w+(?:: (?:Weak)?(?:Map|Set)<.*>)? = new (?:Weak)?(?:Map|Set)\b/gm,
        () => true,
      ),
      [],
    );
    assert.deepEqual(
      offending((file) => {
        const code = codeOf(file);
        return [...code.matchAll(/^const (\w+)\b/gm)].flatMap(([, name = '']) => {
          const change = new RegExp(
            `\\b${name}(?:\\.(?:add|set|delete|clear|push|splice|unshift|pop|shift)\\(|\\[[^\\]]*\\] = )`,
          );
          const own = new RegExp(`\\b(?:const|let|function|class) ${name}\\b|[(,] ?${name}[:,)]`, 'g');
          // A name that is used again inside a function is another thing there.
          return [...code.matchAll(own)].length === 1 && change.test(code) ? [name] : [];
        });
      }),
      [],
    );
    assert.deepEqual(
      containing(/^export const \w+(?:: [\w<>]+\[\])? = \[(?![^;]*\] as const\b)/gm, () => true),
      [],
    );
    const called = sources.flatMap((file) =>
      [...codeOf(file).matchAll(/^[a-z][\w.]*\(/gm)].map(([call]) => `${file.path}: ${call}`),
    );
    assert.deepEqual(
      called.filter((call) => !/^(?:webview|cli\/main\.ts)/.test(call)),
      ['model/formats/field.ts: z.config('],
    );
  });

  it('has files that can be read in one sitting', () => {
    assert.deepEqual(
      offending(({ text }) =>
        text.split('\n').length > 401 ? [`${text.split('\n').length - 1} lines`] : [],
      ),
      [],
    );
  });

  it('says what it does not do yet nowhere', () => {
    assert.deepEqual(
      offending(({ text }) => [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b/g)].map(([word]) => word)),
      [],
    );
  });
});

describe('schemas', () => {
  const inModel = ({ room }: SourceFile): boolean => room === 'model';

  it('hold shape only, so that JSON Schema says all that they say', () => {
    assert.deepEqual(
      containing(
        /\.(?:refine|superRefine|check|transform|preprocess|default|prefault|catch|coerce|pipe|overwrite|trim|toLowerCase)\(|\bz\.(?:coerce|preprocess|pipe|transform|custom|lazy|codec)\b/g,
        (file) => inModel(file) && /from 'zod'/.test(file.text) && file.path.startsWith('model/formats/'),
      ),
      [],
    );
    assert.deepEqual(
      containing(
        /\.(?:refine|superRefine|preprocess|prefault|overwrite)\(|\bz\.(?:coerce|preprocess|pipe|transform|custom|lazy|codec)\b/g,
        inModel,
      ),
      [],
    );
  });

  it('come from the whole of zod, which is the smaller bundle', () => {
    assert.deepEqual(
      offending(({ imports }) =>
        imports.flatMap(({ from, what }) =>
          /^zod(?:\/|$)/.test(from) && !/^(?:type )?\* as z$/.test(what) ? [`${what} from ${from}`] : [],
        ),
      ),
      [],
    );
  });
});

describe('tests of the engine', () => {
  const needNode = [
    'architecture',
    'cli',
    'extension',
    'generated',
    'grammar',
    'hosts',
    'manifest',
    'packs',
    'run',
    'webview',
    'files',
    'outcomes',
  ];

  it('run in a browser too, so they import nothing of Node', () => {
    assert.deepEqual(
      offending(
        ({ room, imports }) =>
          needNode.includes(room)
            ? []
            : imports.flatMap(({ from }) => (from.startsWith('node:') ? [from] : [])),
        testSources,
      ),
      [],
    );
  });

  it('wait for events and never for time', () => {
    assert.deepEqual(
      offending(
        (file) =>
          needNode.includes(file.room)
            ? []
            : [...codeOf(file).matchAll(/\bset(?:Timeout|Interval)\b/g)].map(([call]) => call),
        testSources,
      ),
      [],
    );
  });

  it('are all run: none is left out, none runs alone', () => {
    assert.deepEqual(
      offending(
        (file) => [...codeOf(file).matchAll(/\b(?:it|describe)\.(?:only|skip)\b/g)].map(([call]) => call),
        testSources,
      ),
      [],
    );
  });
});
