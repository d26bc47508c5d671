import type { DocumentSymbol } from '../../src/language/protocol.ts';
import { equal } from '../support/assert.ts';
import { openProject, uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';

/** The outline as people see it: a line a symbol, indented by depth, with its first and last line. */
async function outline(name: string, text: string): Promise<string> {
  const service = await openProject([[name, text]]);
  const draw = (symbols: readonly DocumentSymbol[], depth: number): readonly string[] =>
    symbols.flatMap(({ name: title, detail, range, children }) => [
      `${'  '.repeat(depth)}${title}${detail === '' ? '' : ` (${detail})`} ${range.start.line}-${range.end.line}`,
      ...draw(children, depth + 1),
    ]);
  return draw(service.symbols(uriOf(name)), 0).join('\n');
}

describe('outline', () => {
  it('of a map: header, rows, outcomes', async () => {
    equal(
      await outline(
        'a.provision.yaml',
        joinLines([
          'provision_map: 1',
          'id: a',
          'title: A',
          'provisions:',
          '  - id: one',
          '    kind: practice',
          '    level: universal',
          '    title: One',
          '  - id: two',
          '    title: Two',
          '    outcomes:',
          '      - id: o',
          '        text: Says so.',
        ]),
      ),
      [
        'Id (a) 1-1',
        'Title (A) 2-2',
        'Provisions 3-12',
        '  One (practice · universal) 4-7',
        '  Two 8-12',
        '    Says so. (o) 11-12',
      ].join('\n'),
      'the outline',
    );
  });

  it('of a broken map: the other rows are still there', async () => {
    const lines = (
      await outline(
        'a.provision.yaml',
        joinLines([
          'provision_map: 1',
          'provisions:',
          '  - id: one',
          '    title: "One',
          '  - id: two',
          '    title: Two',
        ]),
      )
    ).split('\n');
    equal(lines.at(-1) ?? '', '  Two 4-5', 'the row after the mistake');
  });

  it('of a module: front matter, slides and their blocks', async () => {
    equal(
      await outline(
        'm.cpd.md',
        joinLines([
          '---',
          'cpd_module: 1',
          'id: m',
          '---',
          '',
          '# Title',
          '',
          'Text',
          '',
          '::::section{minutes=20 title="First half"}',
          '',
          ':::activity{minutes=10}',
          'Do',
          ':::',
          '',
          '::::',
          '',
          '## Slide',
          '',
          ':::quiz',
          '- [x] yes',
          ':::',
        ]),
      ),
      [
        'Id (m) 2-2',
        'Title 5-15',
        '  First half (Section · 20 minutes) 9-15',
        '    Activity (10 minutes) 11-13',
        'Slide 17-21',
        '  Quiz 19-21',
      ].join('\n'),
      'the outline',
    );
  });
});
