import { createServer } from 'node:http';

/** Says that no port could be had. */
export class PortTaken extends Error {}

/**
 * Listens on this machine only, on the first port that is free.
 *
 * @param {number} firstPort 0 for any
 * @param {number} tries how many ports after the first to try
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<{ servers: import('node:http').Server[], port: number }>}
 */
export async function listenOnLoopback(firstPort, tries, listener) {
  for (let port = firstPort; port <= firstPort + tries; port++) {
    const servers = await listenAt(port, listener);
    if (servers) return { servers, port: portOf(servers) };
  }
  throw new PortTaken(
    tries === 0
      ? `Port ${firstPort} is taken by another program.`
      : `The ports ${firstPort} to ${firstPort + tries} are all taken by other programs.`,
  );
}

/**
 * Listens on both loopback addresses: browsers may try either for "localhost", and a stranger listening on the other
 * would get our visitors.
 *
 * @param {number} port
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<import('node:http').Server[] | undefined>} nothing when the port is taken
 */
async function listenAt(port, listener) {
  const first = await listenOn('127.0.0.1', port, listener);
  if (first === 'taken') return undefined;
  if (typeof first === 'string') throw new Error(`Cannot listen on 127.0.0.1: ${first}`);
  const second = await listenOn('::1', portOf([first]), listener);
  if (second === 'taken') {
    first.close();
    return undefined;
  }
  return typeof second === 'string' ? [first] : [first, second];
}

/**
 * @param {string} address
 * @param {number} port
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<import('node:http').Server | string>} the server, 'taken', or why there is none
 */
function listenOn(address, port, listener) {
  return new Promise((resolve) => {
    const server = createServer(listener);
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      resolve(taken ? 'taken' : String(error.code));
    });
    server.listen(port, address, () => resolve(server));
  });
}

/** @param {import('node:http').Server[]} servers */
function portOf(servers) {
  return /** @type {import('node:net').AddressInfo} */ (servers[0].address()).port;
}
