import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {boolean} [quiet] keep the output back and show it only when the command fails
 */

/** Says that a command that was run did not succeed; what it printed is in the message, or was seen. */
export class CommandFailed extends Error {}

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<void>} rejects, with the output when it was kept back, if the command fails
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new CommandFailed(`${command} ${args.join(' ')} ended with ${code ?? signal}\n${output}`.trim()),
        );
    });
  });
}

/**
 * Runs npm. Windows will not start `npm.cmd` without a shell, so the script of the npm that started us, or of the
 * npm beside this Node, is run with this Node wherever it is known.
 *
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) {
    return runCommand(process.execPath, [script, ...args], options);
  }
  if (process.platform !== 'win32') return runCommand('npm', args, options);
  return runCommand(process.env.ComSpec || 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
}
