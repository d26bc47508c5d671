// Runs in the page, before VS Code's own scripts: tells its loader where things are, and starts it when they are in.
(() => {
  'use strict';

  const base = new URL(document.currentScript.dataset.vscode, location.href).href;
  const packages = {};
  for (const [name, file] of Object.entries(self.webPackagePaths ?? {})) {
    packages[name] = `${base}/node_modules/${name}/${file}`;
  }
  require.config({
    baseUrl: `${base}/out`,
    recordStats: true,
    trustedTypesPolicy: window.trustedTypes?.createPolicy('amdLoader', {
      createScriptURL(address) {
        if (address.startsWith(base)) return address;
        throw new Error(`Not a script of VS Code: ${address}`);
      },
    }),
    paths: packages,
  });

  /** Lets the workbench open this folder, another by its address, or none, in this page or a new one. */
  function workspaceProvider(config, URI) {
    const query = new URLSearchParams(location.search);
    let workspace = { folderUri: URI.revive(config.folderUri) };
    if (query.has('folder')) workspace = { folderUri: URI.parse(query.get('folder')) };
    if (query.has('workspace')) workspace = { workspaceUri: URI.parse(query.get('workspace')) };
    if (query.has('ew')) workspace = undefined;
    let payload;
    try {
      payload = JSON.parse(query.get('payload') ?? '{}');
    } catch {
      payload = {};
    }
    return {
      trusted: true,
      workspace,
      payload,
      async open(wanted, options) {
        const address = new URL(location.pathname, location.href);
        if (!wanted) address.searchParams.set('ew', 'true');
        else if (wanted.folderUri) address.searchParams.set('folder', wanted.folderUri.toString(true));
        else address.searchParams.set('workspace', wanted.workspaceUri.toString(true));
        if (options?.payload) address.searchParams.set('payload', JSON.stringify(options.payload));
        if (!options?.reuse) return window.open(address.href) !== null;
        location.href = address.href;
        return true;
      },
    };
  }

  globalThis.startWorkbench = () => {
    const settings = document.getElementById('vscode-workbench-web-configuration').dataset.settings;
    const config = JSON.parse(settings);
    require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
      const layout = config.defaultLayout;
      layout.editors = layout.editors.map((editor) => ({ ...editor, uri: URI.revive(editor.uri) }));
      // What it says never changes, so there is nobody to tell.
      const windowIndicator = { ...config.windowIndicator, onDidChange: () => ({ dispose() {} }) };
      create(document.body, {
        ...config,
        windowIndicator,
        workspaceProvider: workspaceProvider(config, URI),
      });
    });
  };
})();
