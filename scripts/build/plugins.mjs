import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const ofAnalyser = /[\\/]outcome[\\/]lexicon[\\/]/;

/**
 * Framework packs and lexicons become plain data at build time, so that nothing is parsed when the engine starts. Why a
 * word stands in a list of the analyser is for who maintains the list: what is shipped does without.
 *
 * @param {{ reasons: boolean }} options whether to keep the reasons
 * @returns {import('esbuild').Plugin}
 */
export const yamlData = ({ reasons }) => ({
  name: 'yaml-data',
  setup(build) {
    build.onLoad({ filter: /\.(?:provision-framework|lexicon)\.yaml$/ }, async ({ path: file }) => {
      const dropped = !reasons && ofAnalyser.test(file) ? 'because' : undefined;
      const data = parse(await readFile(file, 'utf8'));
      return {
        contents: JSON.stringify(data, (key, value) => (key === dropped ? undefined : value)),
        loader: 'json',
      };
    });
  },
});

/**
 * `import files from 'files:../samples'` gives `{ 'relative/path': 'text' }`, so that tests that read documents also run
 * where there is no file system.
 *
 * @type {import('esbuild').Plugin}
 */
export const files = {
  name: 'files',
  setup(build) {
    build.onResolve({ filter: /^files:/ }, ({ path: request, resolveDir }) => ({
      path: path.resolve(resolveDir, request.slice('files:'.length)),
      namespace: 'files',
    }));
    build.onLoad({ filter: /.*/, namespace: 'files' }, async ({ path: folder }) => {
      const { readdir } = await import('node:fs/promises');
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const found = {};
      for (const entry of entries.filter((candidate) => candidate.isFile())) {
        const file = path.join(entry.parentPath ?? entry.path, entry.name);
        found[path.relative(folder, file).replaceAll(path.sep, '/')] = (await readFile(file)).toString(
          'base64',
        );
      }
      return { contents: JSON.stringify(found), loader: 'json', watchDirs: [folder] };
    });
  },
};

/**
 * mocha's browser build sets the global `mocha` unless it believes to be a CommonJS module, and in the extension host
 * it would believe so and overwrite the exports of the bundle it is in.
 *
 * @type {import('esbuild').Plugin}
 */
export const mochaForBrowsers = {
  name: 'mocha-for-browsers',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `(function (exports, module, define) {${await readFile(file, 'utf8')}\n}).call(globalThis);`,
      loader: 'js',
    }));
  },
};
