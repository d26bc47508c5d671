import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../src/model/kinds.ts';

interface Contribution {
  readonly command?: string;
  readonly title?: string;
  readonly category?: string;
  readonly language?: string;
  readonly path?: string;
  readonly id?: string;
  readonly configuration?: string;
  readonly extensions?: readonly string[];
  readonly filenames?: readonly string[];
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly activationEvents?: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly dependencies?: object;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly Contribution[];
    readonly menus: Readonly<Record<string, readonly Contribution[]>>;
    readonly keybindings: readonly Contribution[];
    readonly languages: readonly Contribution[];
    readonly grammars: readonly Contribution[];
    readonly snippets: readonly Contribution[];
    readonly configurationDefaults: Readonly<Record<string, object>>;
  };
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json') as Manifest;
const texts = json('package.nls.json') as Readonly<Record<string, string>>;
const { contributes } = manifest;

/** The text of every source file of the extension, to look for what registers what. */
const sources = (readdirSync('src/extension', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/extension', file), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('names files that exist', () => {
    const named = [manifest.main, manifest.browser, manifest.icon, ...Object.values(manifest.bin)];
    const contributed = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.snippets.map((snippets) => snippets.path),
    ];
    for (const file of [...named, ...contributed])
      assert.ok(file !== undefined && existsSync(file), `${file ?? 'a file'} exists`);
  });

  it('gives every command a title in words, a category and a handler', () => {
    for (const { command = '', title = '', category } of contributes.commands) {
      const key = /^%(.+)%$/.exec(title)?.[1];
      assert.ok(key !== undefined && (texts[key] ?? '') !== '', `${command} has a title in package.nls.json`);
      assert.equal(category, 'Graduated Provision');
      assert.ok(sources.includes(`registerCommand('${command}'`), `${command} is registered`);
    }
    const registered = [...sources.matchAll(/registerCommand\(\s*'([^']+)'/g)].map((match) => match[1]);
    assert.deepEqual(
      registered.toSorted(),
      contributes.commands.map(({ command }) => command).toSorted(),
      'nothing is registered that is not contributed',
    );
  });

  it('has no text that nothing uses', () => {
    const used = JSON.stringify(manifest);
    for (const key of Object.keys(texts)) assert.ok(used.includes(`%${key}%`), `${key} is used`);
  });

  it('puts only commands of its own into menus and on keys', () => {
    const commands = contributes.commands.map(({ command }) => command);
    for (const item of [...Object.values(contributes.menus).flat(), ...contributes.keybindings])
      assert.ok(commands.includes(item.command), `${item.command ?? ''} is a command`);
  });

  it('gives every language a grammar and snippets, or is only embedded in one', () => {
    for (const { id, extensions } of contributes.languages) {
      if (extensions === undefined) continue;
      assert.ok(
        contributes.grammars.some(({ language }) => language === id),
        `${id ?? ''} has a grammar`,
      );
      assert.ok(
        contributes.snippets.some(({ language }) => language === id),
        `${id ?? ''} has snippets`,
      );
      assert.ok(`[${id ?? ''}]` in contributes.configurationDefaults, `${id ?? ''} has its own settings`);
    }
  });

  it('opens every kind of document in its language', () => {
    for (const { suffix, wholeName, language, kind } of kinds.filter(
      (info) => info.language === 'provision' || info.language === 'cpd-module',
    )) {
      const found = contributes.languages.find(({ id }) => id === language);
      const names = wholeName ? found?.filenames : found?.extensions;
      assert.ok(names?.includes(suffix) === true, `${kind}: ${suffix}`);
    }
  });

  it('starts with documents and commands of ours and with nothing else', () => {
    assert.equal(manifest.activationEvents, undefined);
  });

  it('pins every package exactly and has none at run time', () => {
    assert.equal(manifest.dependencies, undefined);
    for (const [name, version] of Object.entries(manifest.devDependencies))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('runs scripts that exist', () => {
    for (const [name, script] of Object.entries(manifest.scripts)) {
      for (const match of script.matchAll(/node (scripts\/\S+)/g))
        assert.ok(existsSync(match[1] ?? ''), `${name}: ${match[1] ?? ''}`);
    }
  });
});

describe('the settings that ship beside it', () => {
  it('keep chunks under their gates', () => {
    const sizes = json('dist/sizes.json') as Readonly<
      Record<string, { readonly bytes: number; readonly gate: number }>
    >;
    assert.ok(Object.keys(sizes).length >= 9, 'every chunk was measured');
    for (const [name, { bytes, gate }] of Object.entries(sizes))
      assert.ok(bytes <= gate, `${name}: ${bytes} of ${gate} bytes`);
  });

  it('bring no code that opens a connection', () => {
    const shipped = readdirSync('dist').filter((file) => /\.(?:mjs|js|cjs)$/.test(file));
    for (const file of shipped) {
      const text = readFileSync(path.join('dist', file), 'utf8');
      assert.doesNotMatch(
        text,
        /\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|node:https?|require\(["']https?["']\)/,
        file,
      );
    }
  });

  it('evaluate no code', () => {
    for (const file of [
      'engine.mjs',
      'markdown.mjs',
      'previews.mjs',
      'handout.mjs',
      'preview.js',
      'extension.web.js',
    ]) {
      assert.doesNotMatch(readFileSync(path.join('dist', file), 'utf8'), /\beval\(/, file);
    }
  });
});
