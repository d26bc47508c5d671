#!/usr/bin/env node
// `npm start`: installs and builds what is needed, and opens VS Code for the Web with the extension in it.
// Nothing but Node is there on a fresh clone, so everything this file imports does without packages.
import { statSync } from 'node:fs';
import path from 'node:path';
import { openInBrowser } from './hosts/openBrowser.mjs';
import { PortTaken } from './hosts/loopback.mjs';
import { projectRoot } from './hosts/places.mjs';
import { chooseFirstFile, makePracticeFolder } from './hosts/practiceFolder.mjs';
import { CommandFailed } from './hosts/runCommand.mjs';
import { build, installPackages } from './hosts/setUp.mjs';
import { readStartOptions, usage, UsageError } from './hosts/startOptions.mjs';
import { startWorkbenchServer } from './hosts/workbenchServer.mjs';

const defaultPort = 3000;
const triesAfterDefault = 20;

/** @param {string} line */
const say = (line) => console.log(line);

/** @param {string} given */
function existingFolder(given) {
  // npm runs scripts in the project's folder; a relative path was meant from where the person is.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder ${folder}`);
  if (!found.isDirectory()) throw new UsageError(`${folder} is a file. Give the folder that it is in.`);
  return folder;
}

/** @typedef {Awaited<ReturnType<typeof makePracticeFolder>> & { opened: string[] }} Practice */

/** @typedef {{ folder: string, isPractice: false } | Practice} Chosen the person's own folder, or a practice copy */

/**
 * @param {ReturnType<typeof readStartOptions>} options
 * @returns {Promise<Chosen>}
 */
async function chooseFolder(options) {
  if (options.folder !== undefined) return { folder: existingFolder(options.folder), isPractice: false };
  const practice = await makePracticeFolder(path.join(projectRoot, 'samples'));
  return { ...practice, opened: await chooseFirstFile(practice.folder) };
}

/**
 * @param {Chosen} chosen
 * @param {number | undefined} port
 */
async function serve(chosen, port) {
  try {
    return await startWorkbenchServer({
      ...chosen,
      port: port ?? defaultPort,
      tries: port === undefined ? triesAfterDefault : 0,
    });
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    throw new UsageError(`${error.message}\nChoose another with: npm start -- --port 4321`);
  }
}

/**
 * @param {Chosen} chosen
 * @param {string} address
 * @param {boolean} open
 */
async function tell(chosen, address, open) {
  say('');
  if (chosen.isPractice) {
    say(`A practice copy of the samples is open:  ${chosen.folder}`);
    say('Change what you like: the samples themselves stay as they are.');
  } else {
    say(`Open, and written to when you save:  ${chosen.folder}`);
  }
  say('');
  say(`  ${address}`);
  say('');
  const opened = open && (await openInBrowser(address));
  say(
    opened ? 'Your browser was asked to open this address.' : 'Open this address in Chrome, Edge or Firefox.',
  );
  say('It works on this computer only, and while this window stays open. To stop, press Ctrl+C here.');
}

/** Resolves when the person, or the system, asks for the end. */
function asked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

/**
 * @param {Chosen} chosen
 * @param {Awaited<ReturnType<typeof serve>>} server
 */
async function stop(chosen, server) {
  await server.close();
  say('');
  if (!chosen.isPractice) {
    say(`Stopped. What you saved is in ${chosen.folder}`);
  } else if (server.changed) {
    say(`Stopped. Your practice copy is kept in ${chosen.folder}`);
  } else {
    await chosen.remove();
    say('Stopped. Nothing was changed in the practice copy, so it was removed.');
  }
}

async function main() {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) return say(usage);
  if (options.folder !== undefined) existingFolder(options.folder);
  await installPackages(say);
  if (options.build) await build(say);
  const chosen = await chooseFolder(options);
  const server = await serve(chosen, options.port).catch(async (error) => {
    if (chosen.isPractice) await chosen.remove();
    throw error;
  });
  const end = asked();
  await tell(chosen, server.address, options.open);
  await end;
  await stop(chosen, server);
  process.exit(0);
}

main().catch((error) => {
  if (error instanceof UsageError) {
    console.error(/npm start/.test(error.message) ? error.message : `${error.message}\n\n${usage}`);
    process.exit(2);
  }
  // What a command printed says more than where in here it was called.
  console.error(error instanceof CommandFailed ? `Setting up did not work: ${error.message}` : error);
  process.exit(1);
});
