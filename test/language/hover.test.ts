import { equal, ok } from '../support/assert.ts';
import { atCursor } from './cursor.ts';
import { joinLines } from '../support/text.ts';

const map = (...rows: readonly string[]): string =>
  joinLines([
    'provision_map: 1',
    'id: a',
    'title: A',
    'version: "1.0.0"',
    'framework: england-2015',
    'provisions:',
    ...rows,
  ]);

async function hover(
  name: string,
  text: string,
): Promise<{ readonly contents: string; readonly marked: string } | undefined> {
  const at = await atCursor(name, text);
  const found = at.service.hover(at.uri, at.position);
  const document = at.service.workspace.document(at.uri);
  if (found === undefined || document === undefined) return undefined;
  const { start, end } = document.lines.span(found.range);
  return { contents: found.contents, marked: at.text.slice(start, end) };
}

describe('hover', () => {
  it('explains a key with its title, an example and the paragraph that it rests on', async () => {
    const found = await hover(
      'a.provision.yaml',
      map('  - id: r', '    outc$$CURSOR$$omes:', '      - id: o', '        text: T'),
    );
    equal(found?.marked ?? '', 'outcomes', 'the key is marked');
    ok(found?.contents.startsWith('**Outcomes** `outcomes`') === true, found?.contents ?? 'nothing');
    ok(
      found?.contents.includes('not yet compared with the published text') === true,
      'the paragraph is marked as unverified',
    );
  });

  it('explains a term and says whether it was compared with its source', async () => {
    const found = await hover('a.provision.yaml', map('  - id: r', '    level: sen_$$CURSOR$$support'));
    equal(found?.marked ?? '', 'sen_support', 'the value is marked');
    ok(found?.contents.includes('Not yet compared with its source') === true, found?.contents ?? 'nothing');
  });

  it('shows the title of the row that is named', async () => {
    const found = await hover(
      'a.provision.yaml',
      map(
        '  - id: first',
        '    title: "First *row*"',
        '  - id: r',
        '    decide:',
        '      met: fir$$CURSOR$$st',
      ),
    );
    equal(found?.contents ?? '', 'Row: **First \\*row\\***', 'text of documents is never read as Markdown');
  });

  it('explains a block of a module and its attributes', async () => {
    const module = (line: string): string =>
      joinLines(['---', 'cpd_module: 1', 'id: m', '---', '', line, 'Text', ':::']);
    const name = await hover('m.cpd.md', module(':::acti$$CURSOR$$vity{minutes=5 mechanism="rehearsal"}'));
    ok(name?.contents.startsWith('**Activity**') === true, name?.contents ?? 'nothing');
    const mechanism = await hover(
      'm.cpd.md',
      module(':::activity{minutes=5 mechanism="rehe$$CURSOR$$arsal"}'),
    );
    equal(mechanism?.marked ?? '', 'rehearsal', 'the value is marked');
  });

  it('says nothing in prose and in foreign files', async () => {
    equal(
      (await hover('a.provision.yaml', map('  # a com$$CURSOR$$ment', '  - id: r')))?.contents ?? 'nothing',
      'nothing',
      'comments',
    );
    equal(
      (await hover('m.cpd.md', joinLines(['---', 'cpd_module: 1', '---', '', 'Pro$$CURSOR$$se'])))
        ?.contents ?? 'nothing',
      'nothing',
      'prose',
    );
  });
});
