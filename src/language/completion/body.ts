import { directiveNames, type DirectiveName } from '../../model/body.ts';
import type { Document } from '../../model/document.ts';
import type { Facts } from '../../rules/rule.ts';
import { directiveInfo, type AttributeInfo } from '../directives.ts';
import type { Completion } from '../protocol.ts';

/** Names of blocks after colons, attributes in their braces, and the words and ids that attributes take. */
export function bodyCompletions(document: Document, offset: number, facts: Facts): readonly Completion[] {
  const { text, lines } = document;
  const position = lines.position(offset);
  const before = text.slice(lines.lineStart(position.line), offset);
  const rangeBack = (typed: string) => lines.range({ start: offset - typed.length, end: offset });
  const name = /^(:{3,})([\w-]*)$/.exec(before);
  if (name !== null)
    return directiveNames.map((directive) => opening(directive, name[1] ?? ':::', rangeBack(name[2] ?? '')));
  const inside = /^:{3,}([\w-]+)\{([^}]*)$/.exec(before);
  const info = inside === null ? undefined : directiveInfo[inside[1] as DirectiveName];
  if (inside === null || info === undefined) return [];
  const written = inside[2] ?? '';
  const value = /([\w-]+)=(?:"([^"]*)|'([^']*)|([^\s"']*))$/.exec(written);
  if (value !== null) {
    const about = info.attributes[value[1] ?? ''];
    const typed = (value[2] ?? value[3] ?? value[4] ?? '').split(/\s+/).at(-1) ?? '';
    return about === undefined
      ? []
      : valuesFor(about, document, facts).map((choice) => ({
          ...choice,
          range: rangeBack(typed),
          snippet: false,
        }));
  }
  const typed = /[\w-]*$/.exec(written)?.[0] ?? '';
  return Object.entries(info.attributes)
    .filter(([key]) => !new RegExp(`(?:^|\\s)${key}=`).test(written))
    .map(([key, about]) => ({
      label: key,
      kind: 'key',
      documentation: about.description,
      range: rangeBack(typed),
      newText: key === 'minutes' ? `${key}=$0` : `${key}="$1"$0`,
      snippet: true,
      again: about.words !== undefined || about.vocabulary !== undefined || about.refers !== undefined,
    }));
}

function opening(name: DirectiveName, fence: string, range: Completion['range']): Completion {
  const { title, description, attributes } = directiveInfo[name];
  const braces = 'minutes' in attributes && name !== 'reflection' ? '{minutes=$1}' : '';
  return {
    label: name,
    kind: 'snippet',
    detail: title,
    documentation: description,
    range,
    newText: `${name}${braces}\n$0\n${fence}`,
    snippet: true,
  };
}

function valuesFor(
  about: AttributeInfo,
  document: Document,
  facts: Facts,
): readonly Pick<Completion, 'label' | 'kind' | 'detail' | 'newText'>[] {
  const words = (about.words ?? []).map((word) => ({ label: word, kind: 'value' as const, newText: word }));
  const terms =
    about.vocabulary === undefined
      ? []
      : facts.framework
          .terms(about.vocabulary)
          .map(({ id, label }) => ({ label: id, kind: 'term' as const, detail: label, newText: id }));
  const list = about.refers === 'objective' ? document.root.fields['objectives'] : undefined;
  const ids = (list?.type === 'list' ? list.items : []).flatMap((item) => {
    const [id, text] = item.type === 'map' ? [item.fields['id'], item.fields['text']] : [];
    return id?.type === 'value'
      ? [
          {
            label: String(id.value),
            kind: 'reference' as const,
            detail: text?.type === 'value' ? String(text.value) : '',
            newText: String(id.value),
          },
        ]
      : [];
  });
  return [...words, ...terms, ...ids];
}
