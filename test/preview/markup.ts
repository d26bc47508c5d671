import { match, ok } from '../support/assert.ts';

const elements = new Set(
  (
    'a article aside blockquote br button caption code dd del details div dl dt em h1 h2 h3 h4 h5 h6 header hr img ' +
    'input label li nav ol p path pre q section span strong summary sup svg table tbody td th thead tr ul'
  ).split(' '),
);

const attributes =
  /^(?:class|id|href|src|alt|title|role|type|tabindex|hidden|scope|start|align|checked|disabled|width|height|viewbox|d|fill|stroke(?:-\w+)?|data-(?:line|offset|uri|source|sync)|aria-[a-z]+)$/;

/**
 * Holds markup to what our templates and the sanitiser make. Every `<` has to begin one of our elements, and each of
 * those may have our attributes only, so nothing that a document says can have become markup.
 */
export function assertOurMarkup(html: string): void {
  const tag = /<(\/?)([A-Za-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/y;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    ok(found !== null, `Not a tag: ${html.slice(at, at + 80)}`);
    const [whole, , name = '', rest = ''] = found;
    ok(elements.has(name.toLowerCase()), `Not an element of ours: ${whole}`);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=/"'>]+)(?:\s*=\s*"([^"]*)")?/g)) {
      match(attribute.toLowerCase(), attributes, `Not an attribute of ours: ${whole}`);
      if (attribute === 'href' || attribute === 'src') assertAddress(value, attribute);
    }
    at = tag.lastIndex;
  }
}

function assertAddress(value: string, attribute: string): void {
  const plain = value.replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  // Browsers overlook blanks and control characters in front of and inside a scheme.
  const visible = [...plain].filter((character) => character > ' ').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase();
  const allowed = attribute === 'href' ? ['https', 'mailto'] : ['https'];
  ok(scheme === undefined || allowed.includes(scheme), `Not a safe address: ${value}`);
}
