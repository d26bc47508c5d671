import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of this project. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Where downloaded test hosts are kept. Not under node_modules, because `npm ci` empties that; set
 * GRADUATED_PROVISION_CACHE to share one cache between several clones.
 */
export const cacheFolder = process.env.GRADUATED_PROVISION_CACHE || path.join(projectRoot, '.cache');

/** Where the build leaves the module that runs the tests inside a host. */
export const inHostTests = path.join(projectRoot, 'out', 'test', 'extension.js');

/** The folder that in-host tests get a copy of. */
export const testWorkspace = path.join(projectRoot, 'test', 'extension', 'workspace');

/** Where screenshots are left, for people to look at. */
export const screenshotFolder = path.join(projectRoot, 'out', 'screenshots');
