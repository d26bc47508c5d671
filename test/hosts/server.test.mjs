// The loopback server behind `npm start`: who may ask, and for what. Run with: node --test test/hosts
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { splitWirePath } from '../../scripts/hosts/folderPaths.mjs';
import { startWorkbenchServer } from '../../scripts/hosts/workbenchServer.mjs';

/** @type {string} */
let home;
/** @type {Awaited<ReturnType<typeof startWorkbenchServer>>} */
let server;

/**
 * Asks with the path exactly as given: `fetch` would take `..` out of it first.
 *
 * @param {string} target
 * @param {{ method?: string, headers?: Record<string, string>, body?: string | Buffer, host?: string }} [options]
 * @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, text: string, json: any }>}
 */
function ask(target, { method = 'GET', headers = {}, body, host = `localhost:${server.port}` } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port: server.port, path: target, method, headers: { host, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => {
          const isJson = response.headers['content-type'] === 'application/json';
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: isJson ? JSON.parse(text) : undefined,
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * @param {string} what
 * @param {Record<string, string>} query
 */
function files(what, query = {}) {
  return `/${server.token}/files/${what}?${new URLSearchParams(query)}`;
}

/** @param {string} name */
const inFolder = (name) => path.join(home, 'folder', name);

before(async () => {
  home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'graduated-provision-http-')));
  await mkdir(inFolder('sub'), { recursive: true });
  await mkdir(path.join(home, 'outside'));
  await writeFile(path.join(home, 'outside', 'secret.md'), 'secret');
  await writeFile(inFolder('a.md'), 'a');
  await writeFile(inFolder('sub/b.md'), 'b');
  await symlink(path.join(home, 'outside'), inFolder('way-out'), 'junction');
  await symlink(path.join(home, 'outside', 'secret.md'), inFolder('secret-link.md'));
  await symlink(path.join(home, 'outside', 'not-yet.md'), inFolder('dangling.md'));
  await symlink(inFolder('a.md'), inFolder('link-to-a.md'));
  server = await startWorkbenchServer({ folder: path.join(home, 'folder'), port: 0 });
});

after(async () => {
  await server.close();
  await rm(home, { recursive: true, force: true });
});

describe('who may ask', () => {
  it('the page is for the holder of the token', async () => {
    const page = await ask(`/${server.token}/`, { host: `provision.localhost:${server.port}` });
    assert.equal(page.status, 200);
    assert.match(page.text, /vscode-workbench-web-configuration/);
    assert.match(String(page.headers['content-security-policy']), /frame-ancestors 'none'/);
  });

  for (const target of ['/', '/wrong-token-wrong-token-00/', '/wrong/files/stat?path=a.md', '//', '/%00/']) {
    it(`${target} without the token is refused`, async () => {
      const answer = await ask(target);
      assert.equal(answer.status, 403);
      assert.ok(!answer.text.includes(server.token));
    });
  }

  for (const host of ['evil.example', 'localhost', 'localhost.evil.example', 'localhost:1']) {
    it(`a request for the host "${host}" is refused`, async () => {
      assert.equal((await ask(`/${server.token}/`, { host })).status, 403);
      assert.equal((await ask('/vscode/favicon.ico', { host })).status, 403);
    });
  }

  it('a webview gets its own pages, and no files', async () => {
    const host = `${'0a'.repeat(26)}.provision.localhost:${server.port}`;
    const part = '/vscode/out/vs/workbench/contrib/webview/browser/pre/index.html';
    assert.equal((await ask(part, { host })).status, 200);
    assert.equal((await ask(files('stat', { path: 'a.md' }), { host })).status, 403);
    assert.equal((await ask('/vscode/favicon.ico', { host })).status, 403);
  });

  for (const origin of ['https://evil.example', 'http://localhost:1', 'null']) {
    it(`a page of ${origin} is refused, token or not`, async () => {
      const put = files('content', { path: 'a.md', overwrite: '' });
      assert.equal((await ask(put, { method: 'PUT', body: 'x', headers: { origin } })).status, 403);
      const seen = await ask('/extension/package.json', { headers: { origin } });
      assert.equal(seen.headers['access-control-allow-origin'], undefined);
    });
  }

  it('a folder of 0.0.0.0 is not served: it listens on this machine only', async () => {
    const outward = Object.values(os.networkInterfaces())
      .flat()
      .find((network) => network && !network.internal && network.family === 'IPv4');
    if (!outward) return;
    await assert.rejects(
      new Promise((resolve, reject) => {
        const socket = net.connect(server.port, outward.address, () => resolve(socket.end()));
        socket.once('error', reject);
      }),
    );
  });
});

describe('what of the checkout is served', () => {
  it('the manifest', async () => assert.equal((await ask('/extension/package.json')).status, 200));

  for (const target of [
    '.git/config',
    '.npmrc',
    'src/engine.ts',
    'node_modules/yaml/package.json',
    'package-lock',
  ]) {
    it(`not ${target}`, async () => assert.equal((await ask(`/extension/${target}`)).status, 404));
  }

  for (const target of [
    'dist/../.npmrc',
    'dist/%2e%2e/.npmrc',
    'dist/..%2f.npmrc',
    'dist/%2e%2e%2f.npmrc',
    'dist/%',
  ]) {
    it(`not ${target}`, async () => assert.notEqual((await ask(`/extension/${target}`)).status, 200));
  }
});

describe('the files', () => {
  const outside = [
    '..',
    '../outside/secret.md',
    'sub/../../outside/secret.md',
    './a.md',
    'sub//b.md',
    '/etc/passwd',
    'a.md\0',
    'way-out',
    'way-out/secret.md',
    'way-out/new.md',
    'secret-link.md',
    'dangling.md',
  ];
  for (const at of outside) {
    it(`nothing is done at ${JSON.stringify(at)}`, async () => {
      assert.equal((await ask(files('stat', { path: at }))).status, 403);
      assert.equal((await ask(files('content', { path: at }))).status, 403);
      const write = files('content', { path: at, create: '', overwrite: '' });
      assert.equal((await ask(write, { method: 'PUT', body: 'x' })).json.code, 'NoPermissions');
      const rename = files('rename', { from: 'a.md', to: at.endsWith('.md') ? `${at}/x` : `${at}/x.md` });
      assert.ok([403, 404, 409].includes((await ask(rename, { method: 'POST' })).status));
      assert.deepEqual(await readdir(path.join(home, 'outside')), ['secret.md']);
      assert.equal(await readFile(path.join(home, 'outside', 'secret.md'), 'utf8'), 'secret');
    });
  }

  it('are listed, without the links that lead out or nowhere', async () => {
    const listed = (await ask(files('list', { path: '' }))).json;
    assert.deepEqual(listed.sort(), [
      ['a.md', 1],
      ['link-to-a.md', 65],
      ['sub', 2],
    ]);
    assert.deepEqual((await ask(files('all'))).json.sort(), ['a.md', 'sub/b.md']);
  });

  it('are made, read, renamed and deleted, with the errors of an editor', async () => {
    const put = (query, body) => ask(files('content', query), { method: 'PUT', body });
    assert.equal((await put({ path: 'n.md' }, 'x')).json.code, 'FileNotFound');
    assert.equal((await put({ path: 'n.md', create: '' }, 'new \u{1f9e9}')).status, 200);
    assert.equal((await put({ path: 'n.md', create: '' }, 'x')).json.code, 'FileExists');
    assert.equal((await put({ path: 'sub', overwrite: '' }, 'x')).json.code, 'FileIsADirectory');
    assert.equal((await put({ path: 'a.md/x', create: '' }, 'x')).json.code, 'FileNotADirectory');
    assert.equal((await put({ path: 'none/x', create: '' }, 'x')).json.code, 'FileNotFound');
    assert.equal((await ask(files('content', { path: 'n.md' }))).text, 'new \u{1f9e9}');
    assert.equal((await ask(files('content', { path: 'sub' }))).json.code, 'FileIsADirectory');

    const post = (what, query) => ask(files(what, query), { method: 'POST' });
    assert.equal((await post('folder', { path: 'made' })).status, 200);
    assert.equal((await post('folder', { path: 'made' })).json.code, 'FileExists');
    assert.equal((await post('rename', { from: 'n.md', to: 'a.md' })).json.code, 'FileExists');
    assert.equal((await post('rename', { from: 'n.md', to: 'made/n.md' })).status, 200);
    assert.equal((await post('rename', { from: 'gone.md', to: 'x.md' })).json.code, 'FileNotFound');

    const del = (query) => ask(files('entry', query), { method: 'DELETE' });
    assert.equal((await del({ path: 'made' })).json.code, 'NoPermissions');
    assert.equal((await del({ path: 'made', recursive: '' })).status, 200);
    assert.equal((await del({ path: 'made' })).json.code, 'FileNotFound');
    assert.equal((await del({ path: '', recursive: '' })).json.code, 'NoPermissions');
    assert.equal((await ask(files('stat', { path: 'a.md' }))).json.size, 1);
  });

  it('a link is deleted itself, and not what it points to', async () => {
    await symlink(path.join(home, 'outside'), inFolder('another-way-out'), 'junction');
    const answer = await ask(files('entry', { path: 'another-way-out', recursive: '' }), {
      method: 'DELETE',
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(await readdir(path.join(home, 'outside')), ['secret.md']);
  });

  it('a body over the limit is refused, and nothing is written', async () => {
    const query = { path: 'large.md', create: '' };
    const body = Buffer.alloc(16 * 1024 * 1024 + 1);
    const told = await ask(files('content', query), { method: 'PUT', body }).catch((error) => error);
    assert.ok(
      told.status === 413 || told.code === 'EPIPE' || told.code === 'ECONNRESET',
      String(told.status ?? told),
    );
    await assert.rejects(readFile(inFolder('large.md')));
  });

  it('a request that breaks off changes nothing', async () => {
    const head = `PUT ${files('content', { path: 'a.md', overwrite: '' })} HTTP/1.1\r\nHost: localhost:${server.port}\r\n`;
    const socket = net.connect(server.port, '127.0.0.1');
    await new Promise((resolve) => socket.write(`${head}Content-Length: 100\r\n\r\nhalf`, resolve));
    socket.destroy();
    await new Promise((resolve) => socket.once('close', resolve));
    assert.equal((await ask(files('content', { path: 'a.md' }))).text, 'a');
  });

  it('errors name no place on this machine', async () => {
    const answer = await ask(files('content', { path: 'none.md' }));
    assert.ok(!answer.text.includes(home), answer.text);
  });
});

describe('paths on Windows', () => {
  for (const at of [
    '..\\x',
    'a\\..\\..\\x',
    'C:',
    'C:/x',
    'a.md:stream',
    'sub/.. ',
    'sub/...',
    'x.',
    'NUL',
    'com1.md',
  ]) {
    it(`${at} is refused`, () => assert.throws(() => splitWirePath(at, true)));
  }

  it('an ordinary path is taken', () => {
    assert.deepEqual(splitWirePath('sub/a map.provision.yaml', true), ['sub', 'a map.provision.yaml']);
  });
});
