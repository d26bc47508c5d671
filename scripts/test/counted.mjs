import { spawn } from 'node:child_process';

/**
 * Runs test commands one after another, lets their output through, and reads from it how many tests they ran.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {...[string, string[]]} more
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function counted(command, args, ...more) {
  const total = { passed: 0, failed: 0 };
  /** @type {[string, string[]][]} */
  const commands = [[command, args], ...more];
  for (const [program, list] of commands) {
    const { code, output } = await run(program, list);
    const passed = sum(output, /^\s*(?:ℹ pass |# pass )?(\d+) pass(?:ed|ing)\b|^(?:ℹ|#) pass (\d+)/gm);
    const failed = sum(output, /\b(\d+) fail(?:ed|ing)\b|^(?:ℹ|#) fail (\d+)/gm);
    total.passed += passed;
    // A command that ends badly has failed, whatever it counted.
    total.failed += code === 0 ? failed : Math.max(1, failed);
    if (code === 0 && passed === 0) throw new Error(`${list.join(' ')} ran no test.`);
  }
  return total;
}

function sum(output, pattern) {
  return [...output.matchAll(pattern)].reduce((all, match) => all + Number(match[1] ?? match[2]), 0);
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
