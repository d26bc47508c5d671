import { ok } from '../support/assert.ts';
import { openProject, uriOf } from '../support/project.ts';
import { applied } from './cursor.ts';
import { joinLines } from '../support/text.ts';

/** The fix that adds a key, taken by its title. */
async function added(text: string, title: string): Promise<string> {
  const service = await openProject([['a.provision.yaml', text]]);
  const uri = uriOf('a.provision.yaml');
  const document = service.workspace.document(uri);
  const whole = document?.lines.range({ start: 0, end: text.length });
  const action =
    whole === undefined
      ? undefined
      : service.codeActions(uri, whole).find((candidate) => candidate.title === title);
  ok(action !== undefined, `"${title}" is offered`);
  return applied(text, action.edits);
}

const row = [
  'provisions:',
  '  - id: one',
  '    kind: practice',
  '    level: universal',
  '    areas:',
  '      - sensory_and_physical',
  '    adults_do: A',
  '    look_for: B',
  '    check: C',
];
const header = ['provision_map: 1', 'id: a', 'version: "1.0.0"', 'framework: custom'];

describe('adding a missing key', () => {
  for (const { what, text, title, wanted } of [
    {
      what: 'at the margin',
      text: joinLines([...header, 'provisions: []']),
      title: 'Add "title"',
      wanted: 'provision_map: 1\ntitle: \nid: a\n',
    },
    {
      what: 'in a row',
      text: joinLines([...header, 'title: A', ...row]),
      title: 'Add "title"',
      wanted: '  - id: one\n    title: \n    kind: practice\n',
    },
    {
      what: 'as a list',
      text: joinLines([...header, 'title: A', ...row.filter((line) => !/areas|sensory/.test(line))]),
      title: 'Add "areas"',
      wanted: '  - id: one\n    areas:\n      - \n    kind: practice\n',
    },
    {
      what: 'in a file with CRLF',
      text: joinLines([...header, 'provisions: []']).replaceAll('\n', '\r\n'),
      title: 'Add "title"',
      wanted: 'provision_map: 1\r\ntitle: \r\nid: a\r\n',
    },
  ]) {
    it(what, async () => {
      const result = await added(text, title);
      ok(result.includes(wanted), `${JSON.stringify(wanted)} in ${JSON.stringify(result)}`);
    });
  }
});
