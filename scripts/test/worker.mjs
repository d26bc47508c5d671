import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../hosts/chromium.mjs';
import { listenOnLoopback } from '../hosts/loopback.mjs';
import { projectRoot } from '../hosts/places.mjs';

/** Nothing may be evaluated, loaded from elsewhere or asked of a network: as strict as the strictest web IDE. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'";

const page = `<!doctype html><title>worker</title><script src="/page.js"></script>`;
const pageScript = `
  const worker = new Worker('/out/test/worker.mjs', { type: 'module' });
  worker.onmessage = ({ data }) => data.line === undefined ? done(data) : log(data.line);
  worker.onerror = (event) => { log(String(event.message)); done({ passed: 0, failed: 1 }); };
`;

/**
 * Runs the engine's tests, and a check by the chunks as they are shipped, in a bare worker of a browser.
 *
 * @param {string} browser
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runInWorker(browser) {
  const { servers, port } = await listenOnLoopback(
    0,
    0,
    (request, response) => void answer(request.url ?? '/', response),
  );
  const chromium = await launchChromium(browser);
  try {
    const tab = chromium.page;
    tab.on('pageerror', (error) => console.error(error.message));
    const finished = new Promise((resolve) => void tab.exposeFunction('done', resolve));
    await tab.exposeFunction('log', (line) => console.log(line));
    await tab.goto(`http://localhost:${port}/`);
    return await finished;
  } finally {
    await chromium.close();
    for (const server of servers) server.close();
  }
}

async function answer(url, response) {
  const name = url.split('?')[0];
  const headers = { 'content-security-policy': policy, 'cache-control': 'no-store' };
  if (name === '/')
    return void response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(page);
  if (name === '/page.js')
    return void response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end(pageScript);
  const file = path.join(projectRoot, path.normalize(name));
  const allowed = ['out', 'dist'].some((folder) =>
    file.startsWith(path.join(projectRoot, folder) + path.sep),
  );
  try {
    if (!allowed) throw new Error('not served');
    response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
}
