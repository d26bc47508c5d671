import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../scripts/hosts/places.mjs';

const start = path.join(projectRoot, 'scripts', 'start.mjs');

/**
 * Runs `npm start` as a process of its own, without a browser and with the extension as it was built.
 *
 * @param {string[]} args
 */
export function startProcess(args) {
  const child = spawn(process.execPath, [start, '--no-open', '--no-build', ...args], {
    env: { ...process.env, INIT_CWD: undefined },
  });
  let output = '';
  /** @type {(() => void)[]} */
  const waiting = [];
  const read = (/** @type {Buffer} */ chunk) => {
    output += chunk;
    for (const look of waiting) look();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));

  return {
    ended,
    output: () => output,

    /**
     * Waits until the process prints something.
     *
     * @param {RegExp} pattern
     * @returns {Promise<RegExpMatchArray>}
     */
    prints(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const match = output.match(pattern);
          if (match) resolve(match);
        };
        waiting.push(look);
        look();
        void ended.then((code) =>
          reject(new Error(`It ended with ${code} and never printed ${pattern}:\n${output}`)),
        );
      });
    },

    /** The address that it prints. */
    async address() {
      return (await this.prints(/(http:\/\/localhost:\d+\/\S+)\n/))[1];
    },

    /** As Ctrl+C does. */
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}
