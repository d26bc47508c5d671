import { doesNotMatch, equal, match, ok, throws } from '../support/assert.ts';
import { previewPage } from '../../src/preview/page.ts';
import { isInsideProject, readFromPage, readPageState, readToPage } from '../../src/preview/protocol.ts';

describe('preview: messages', () => {
  it('pass when every field fits', () => {
    for (const message of [
      { type: 'update', html: '<p></p>', version: 3, title: 'T' },
      { type: 'update', html: '', version: 0, title: '', uri: 'file:///a' },
      { type: 'scrollTo', line: 4.5 },
    ])
      equal(readToPage(message), message);
    for (const message of [
      { type: 'ready' },
      { type: 'reveal', line: 3, version: 1 },
      { type: 'reveal', line: 3, version: 1, uri: 'file:///a' },
      { type: 'scrolled', line: 3.25, version: 1 },
      { type: 'open', href: '../a.cpd.md' },
    ])
      equal(readFromPage(message), message);
  });

  it('are dropped when any does not', () => {
    for (const message of [
      undefined,
      null,
      'ready',
      [],
      { type: 'other' },
      { type: 'reveal', line: '3', version: 1 },
      { type: 'reveal', line: -1, version: 1 },
      { type: 'reveal', line: Number.NaN, version: 1 },
      { type: 'reveal', line: 3, version: 1.5 },
      { type: 'reveal', line: 3, version: 1, uri: 7 },
      { type: 'scrolled', line: Infinity, version: 1 },
      { type: 'open', href: 'command:x' },
      { type: 'open', href: 'https://a.example' },
      { type: 'open', href: 5 },
    ])
      equal(readFromPage(message), undefined, JSON.stringify(message));
    for (const message of [
      undefined,
      { type: 'update', html: 1, version: 1, title: '' },
      { type: 'update', html: '', version: -1, title: '' },
      { type: 'update', html: '', version: 1 },
      { type: 'scrollTo', line: null },
    ])
      equal(readToPage(message), undefined, JSON.stringify(message));
  });

  it('bring nothing along that was not asked for', () => {
    equal(readFromPage({ type: 'ready', extra: 1 }), { type: 'ready' });
    equal(readFromPage({ type: 'reveal', line: 2.9, version: 1, x: 1 }), {
      type: 'reveal',
      line: 2,
      version: 1,
    });
  });

  it('know what lies inside a project', () => {
    for (const href of ['a.md', './a.md', '../a%20b.cpd.md#x', 'a/b:c.md']) ok(isInsideProject(href), href);
    for (const href of [
      '',
      '#x',
      'https://a',
      '//a',
      '\\\\a',
      'javascript:x',
      ' vscode:x',
      'C:\\x',
      undefined,
    ])
      ok(!isInsideProject(href), String(href));
  });

  it('restore only what makes sense of a page’s state', () => {
    equal(readPageState({ uri: 'a', view: 'rows', open: ['x', 1], top: 5 }), {
      uri: 'a',
      view: 'rows',
      open: ['x'],
      top: 5,
    });
    for (const state of [undefined, null, 3, { uri: 1, view: {}, open: 'x', top: -1 }])
      equal(readPageState(state), { open: [], top: 0 });
  });
});

describe('preview: page', () => {
  const page = {
    cspSource: 'https://host.example',
    nonce: 'abcdefghijklmnop',
    scriptUri: 'https://host.example/a"b.js',
    title: '<T>',
  };

  it('allows its own script and style and nothing else', () => {
    const html = previewPage(page);
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    equal(
      policy,
      "default-src 'none'; script-src 'nonce-abcdefghijklmnop'; style-src 'nonce-abcdefghijklmnop'; img-src https://host.example https:; base-uri 'none'; form-action 'none'",
    );
    doesNotMatch(html, / style=| on\w+=/);
    match(html, /<html lang="en-GB">/);
    match(html, /<title>&lt;T&gt;<\/title>/);
    match(html, /src="https:\/\/host\.example\/a&quot;b\.js"/);
    doesNotMatch(/<style[^>]*>([^]*?)<\/style>/.exec(html)?.[1] ?? '<', /<|https?:|@import|url\(/);
  });

  it('finds the document’s own pictures where it is told of their folder', () => {
    const html = previewPage({ ...page, baseUri: 'https://host.example/folder/' });
    match(html, /<base href="https:\/\/host\.example\/folder\/" ?\/?>/);
    match(html, /base-uri https:\/\/host\.example/);
  });

  it('cannot be talked into another policy', () => {
    doesNotMatch(previewPage({ ...page, cspSource: 'x; script-src *' }), /x; script-src/);
    throws(() => previewPage({ ...page, nonce: "x' *" }), Error);
  });

  it('uses colours of the theme only', () => {
    const style = /<style[^>]*>([^]*?)<\/style>/.exec(previewPage(page))?.[1] ?? '';
    doesNotMatch(style, /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  });
});
