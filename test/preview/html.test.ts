import { equal } from '../support/assert.ts';
import fc from 'fast-check';
import { html, joined, safeAddress } from '../../src/preview/html.ts';
import { assertOurMarkup } from './markup.ts';
import { wordsOf } from './project.ts';

describe('preview: templates', () => {
  it('escape what is put into them', () => {
    const hostile = `<b class="x">'&`;
    const escaped = '&lt;b class=&quot;x&quot;&gt;&#39;&amp;';
    equal(html`<p title="${hostile}">${hostile}</p>`.toString(), `<p title="${escaped}">${escaped}</p>`);
  });

  it('take markup, lists and nothing as they are', () => {
    const items = [html`<li>1</li>`, undefined, false, null, [html`<li>2</li>`]] as const;
    equal(html`${items}${0}`.toString(), '<li>1</li><li>2</li>0');
    equal(html`${joined(['a', undefined, '', '<'], ', ')}`.toString(), 'a, &lt;');
  });

  it('never let a text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = html`<p title="${text}">${text}</p>`.toString();
        assertOurMarkup(made);
        equal(wordsOf(made).trim(), text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('follow only addresses that cannot run anything', () => {
    for (const address of ['https://a.example/x', 'mailto:a@b.example', 'HTTPS://A.EXAMPLE'])
      equal(safeAddress(address), address);
    for (const address of [
      'http://a.example',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'command:workbench.action.quit',
      'vscode://x',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a b',
      '//a.example',
      '',
    ])
      equal(safeAddress(address), undefined, address);
  });
});
