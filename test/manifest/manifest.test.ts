import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../src/model/kinds.ts';
import { partNames } from '../../src/outcome/assessment.ts';

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

interface View {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
}

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Color {
  readonly id: string;
  readonly description: string;
  readonly defaults: Readonly<Record<string, string>>;
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
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly title: string; readonly icon: string }[];
    };
    readonly views: Readonly<Record<string, readonly View[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly colors: readonly Color[];
  };
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json') as Manifest;
const texts = json('package.nls.json') as Readonly<Record<string, string>>;
const { contributes } = manifest;

const views = Object.values(contributes.views).flat();

/** The words behind a `%key%`. */
function wordsOf(text: string | undefined): string {
  return texts[/^%(.+)%$/.exec(text ?? '')?.[1] ?? ''] ?? '';
}

/** The text of every source file of the extension, to look for what registers what. */
const sources = (readdirSync('src/extension', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src/extension', file), 'utf8'))
  .join('\n');

/** Of the default themes. */
const backgrounds = {
  light: '#ffffff',
  dark: '#1f1f1f',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
};

/** As WCAG reckons it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the manifest', () => {
  it('names files that exist', () => {
    const named = [manifest.main, manifest.browser, manifest.icon, ...Object.values(manifest.bin)];
    const contributed = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.snippets.map((snippets) => snippets.path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...views.map(({ icon }) => icon),
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

  it('gives every view a name, a place and something that fills it', () => {
    const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
    assert.deepEqual(Object.keys(contributes.views), containers, 'every container has views');
    for (const { id, name } of views) {
      assert.notEqual(wordsOf(name), '', `${id} has a name in package.nls.json`);
      assert.ok(sources.includes(`'${id}'`), `${id} is filled`);
    }
  });

  it('offers commands that exist where there is nothing to see', () => {
    const commands = contributes.commands.map(({ command }) => command);
    for (const { view, contents } of contributes.viewsWelcome) {
      assert.ok(
        views.some(({ id }) => id === view),
        `${view} is a view`,
      );
      const offered = [...wordsOf(contents).matchAll(/\(command:([^)]+)\)/g)].map((match) => match[1]);
      assert.ok(offered.length > 0, 'there is a way to begin');
      assert.deepEqual(
        offered.filter((command) => !commands.includes(command)),
        [],
      );
    }
  });

  it('explains every setting and uses it', () => {
    for (const [key, setting] of Object.entries(contributes.configuration.properties)) {
      assert.notEqual(wordsOf(setting.description ?? setting.markdownDescription), '', `${key} is explained`);
      assert.equal(typeof setting.default, setting.type, key);
      assert.ok(sources.includes(`'${key.split('.').at(-1) ?? ''}'`), `${key} is used`);
    }
  });

  it('gives every part of an outcome a colour in each kind of theme', () => {
    assert.deepEqual(
      contributes.colors.map(({ id }) => id),
      partNames.map((part) => `provision.outcomePart.${part}`),
    );
    for (const { id, description, defaults } of contributes.colors) {
      assert.notEqual(wordsOf(description), '', `${id} is explained`);
      assert.deepEqual(Object.keys(defaults), ['light', 'dark', 'highContrast', 'highContrastLight'], id);
      for (const [theme, background] of Object.entries(backgrounds))
        assert.ok(contrast(defaults[theme] ?? '', background) >= 4.5, `${id} stands out in ${theme}`);
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
