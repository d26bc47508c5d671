import { createHash } from 'node:crypto';
import path from 'node:path';

/** The scheme of the folder in the editor; its provider is in folder-extension. */
export const folderScheme = 'provision-folder';

/**
 * @typedef {object} PageFacts
 * @property {string} host of this request, as in `localhost:3000`
 * @property {string} vscodePath where VS Code is served
 * @property {string} extensionPath where the extension is served
 * @property {string} folderExtensionPath where the file provider is served: it holds the token
 * @property {string} bootPath where the script that starts the workbench is served
 * @property {string} folder the folder on disk
 * @property {string} folderKey what tells one folder's editor state from another's
 * @property {boolean} isPractice whether the folder is a copy to try things in
 * @property {string[]} opened files to open when the folder is opened for the first time, relative to it
 */

/**
 * @param {string} folder
 * @param {string} key
 */
function folderUri(folder, key) {
  return {
    scheme: folderScheme,
    // The browser keeps open editors and unsaved text by this address: two folders must not share it.
    authority: createHash('sha256').update(key).digest('hex').slice(0, 12),
    path: `/${path.basename(folder) || 'folder'}`,
  };
}

/** @param {PageFacts} facts */
function configuration(facts) {
  const folder = folderUri(facts.folder, facts.folderKey);
  const here = { scheme: 'http', authority: facts.host };
  return {
    folderUri: folder,
    additionalBuiltinExtensions: [
      { ...here, path: facts.folderExtensionPath },
      { ...here, path: facts.extensionPath },
    ],
    productConfiguration: {
      nameShort: 'Graduated Provision',
      nameLong: 'Graduated Provision in VS Code for the Web',
      applicationName: 'graduated-provision',
      enableTelemetry: false,
      // Webviews come from names under this host, so that nothing is asked of any other machine.
      webviewContentExternalBaseUrlTemplate:
        `http://{{uuid}}.${facts.host}${facts.vscodePath}` + `/out/vs/workbench/contrib/webview/browser/pre/`,
      extensionEnabledApiProposals: {
        'graduated-provision.folder-files': ['fileSearchProvider', 'textSearchProvider'],
      },
    },
    configurationDefaults: {
      'extensions.ignoreRecommendations': true,
      // In a browser VS Code would write every second; a person's own files change when they say so.
      'files.autoSave': 'off',
      'security.workspace.trust.enabled': false,
      'telemetry.telemetryLevel': 'off',
      'workbench.enableExperiments': false,
      'workbench.settings.enableNaturalLanguageSearch': false,
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
    },
    windowIndicator: {
      label: facts.isPractice ? '$(beaker) Practice copy' : '$(save) Saved on this computer',
      tooltip: `What you save is written to ${facts.folder}`,
    },
    defaultLayout: {
      editors: facts.opened.map((file) => ({ uri: { ...folder, path: `${folder.path}/${file}` } })),
    },
  };
}

/**
 * The page that VS Code for the Web runs in.
 *
 * @param {PageFacts} facts
 * @returns {string}
 */
export function workbenchPage(facts) {
  const base = facts.vscodePath;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Graduated Provision</title>
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute(configuration(facts))}" />
    <meta id="vscode-workbench-builtin-extensions" data-settings="[]" />
    <link rel="icon" href="${base}/favicon.ico" type="image/x-icon" />
    <link data-name="vs/workbench/workbench.web.main" rel="stylesheet"
      href="${base}/out/vs/workbench/workbench.web.main.css" />
  </head>
  <body aria-label="">
    <noscript>VS Code for the Web needs JavaScript.</noscript>
  </body>
  <script src="${base}/out/vs/loader.js"></script>
  <script src="${base}/out/vs/webPackagePaths.js"></script>
  <script src="${facts.bootPath}" data-vscode="${base}"></script>
  <script src="${base}/out/vs/workbench/workbench.web.main.nls.js"></script>
  <script src="${base}/out/vs/workbench/workbench.web.main.js"></script>
  <script>globalThis.startWorkbench();</script>
</html>
`;
}

/**
 * A page that goes on to the same address under a name at which webviews work in every window, and stays where the
 * browser does not know such names (Safari).
 *
 * @param {string} betterHost
 * @returns {string}
 */
export function hopPage(betterHost) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Graduated Provision</title>
  </head>
  <body>
    <noscript>VS Code for the Web needs JavaScript.</noscript>
    <script>
      const better = new URL(location.href);
      better.host = '${betterHost}';
      const staying = new URL(location.href);
      staying.searchParams.set('stay', '');
      fetch(new URL('/here', better), { mode: 'no-cors', signal: AbortSignal.timeout(3000) }).then(
        () => location.replace(better),
        () => location.replace(staying),
      );
    </script>
  </body>
</html>
`;
}

/** @param {unknown} value */
function attribute(value) {
  return JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
