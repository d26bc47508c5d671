#!/usr/bin/env node
// Level 7: the extension in a desktop VS Code. Which one, VSCODE_PATH says; nothing is downloaded.
//
//   VSCODE_PATH=/usr/share/code/code node scripts/test-desktop.mjs
import { existsSync } from 'node:fs';
import { runTests } from '@vscode/test-electron';
import { copyTestWorkspace, loadableTests } from './hosts/inHostRun.mjs';
import { readTestOptions } from './hosts/testOptions.mjs';

const options = readTestOptions(process.argv.slice(2));

/** @returns {string | undefined} */
function whyNot() {
  const program = process.env.VSCODE_PATH;
  if (!program) return 'VSCODE_PATH does not name a desktop VS Code';
  if (!existsSync(program)) return `VSCODE_PATH names ${program}, which is not there`;
  const needsScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return needsScreen ? 'there is no display (try it under xvfb-run)' : undefined;
}

async function main() {
  const obstacle = whyNot();
  if (obstacle) {
    console.log(`Level 7, desktop VS Code: skipped, because ${obstacle}.`);
    return 0;
  }
  const workspace = await copyTestWorkspace(options.workspace);
  const started = performance.now();
  try {
    const code = await runTests({
      vscodeExecutablePath: process.env.VSCODE_PATH,
      extensionDevelopmentPath: options.extension,
      extensionTestsPath: await loadableTests(options.tests),
      launchArgs: [
        workspace.folder,
        '--disable-extensions',
        '--disable-gpu',
        '--disable-telemetry',
        '--disable-workspace-trust',
        '--skip-release-notes',
        '--skip-welcome',
        ...(process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${workspace.folder}-user`] : []),
      ],
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`\nLevel 7, desktop VS Code: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    return code;
  } finally {
    await workspace.remove();
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
