import type { OutcomeEntry } from '../../src/language/outcomes.ts';
import { equal, present } from '../support/assert.ts';
import { Project, uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { assessed, serviceAssessing } from './assessing.ts';
import { hillside } from '../support/overlays.ts';

const accepted = (because: string): readonly string[] => [
  '        accepted:',
  '          - finding: outcome/target-start',
  `            because: ${because}`,
];

function mapWith(...outcome: readonly string[]): string {
  return joinLines([
    'provision_map: 1',
    'id: primary',
    'title: Primary schools',
    'version: "1.0.0"',
    'publisher:',
    '  id: northshire',
    '  name: Northshire Council',
    '  type: local_authority',
    'framework: england-2015',
    'provisions:',
    '  - id: break',
    '    kind: programme',
    '    title: Asking for a break',
    '    outcomes:',
    '      - id: asks',
    '        text: "Within 12 weeks each child asks for a \\"break\\" on 4 of 5 occasions."',
    '        about: learner',
    ...outcome,
    '  - id: timetable',
    '    kind: practice',
    '    title: Visual timetable',
    '    outcomes:',
    '      - text: Everybody can say what comes next.',
  ]);
}

const alreadyThere = ['        expected_start: 4 of 5', '        target: 4 of 5'];

const overlay = hillside(
  'adapt:',
  '  break:',
  '    effect: as_published',
  '    reason: We have two halls.',
  '    outcomes:',
  '      asks:',
  '        target: 5 of 5',
  'provisions:',
  '  - id: club',
  '    kind: transition',
  '    title: Summer club',
  '    outcomes:',
  '      - id: comes',
  '        text: Each child comes to the club twice.',
);

/** What an entry is about and the words that it marks. */
function marked(project: Project, entry: OutcomeEntry | undefined): readonly string[] {
  const { uri, range, id, kind } = present(entry, 'an outcome');
  const { lines, text } = present(project.workspace.document(uri), uri);
  const span = lines.span(range);
  return [uri, id ?? '', kind, text.slice(span.start, span.end)];
}

describe('outcomes of a document', () => {
  it('have no date from a field that is still empty', async () => {
    const supplied = async (...lines: readonly string[]): Promise<unknown> => {
      const map = mapWith('        within:', ...lines).replace('Within 12 weeks each', 'Each');
      const project = await Project.of({ 'p.provision.yaml': map });
      return project.service.outcomes(uriOf('p.provision.yaml'))[0]?.assessment.supplied;
    };
    equal(await supplied('          weeks:'), []);
    equal(await supplied('          weeks: 12'), ['when']);
  });

  it('are told with their rows, their place and whose doing they are', async () => {
    const project = await Project.of({ 'p.provision.yaml': mapWith() });
    const uri = uriOf('p.provision.yaml');
    const [asks, everybody, ...rest] = project.service.outcomes(uri);
    equal(marked(project, asks), [
      uri,
      'asks',
      'pupil',
      '"Within 12 weeks each child asks for a \\"break\\" on 4 of 5 occasions."',
    ]);
    equal(asks?.text, 'Within 12 weeks each child asks for a "break" on 4 of 5 occasions.');
    equal(asks?.rowId, 'break');
    equal(asks?.rowTitle, 'Asking for a break');
    equal(asks?.practice, false);
    equal(asks?.origin, undefined);
    equal(marked(project, everybody), [uri, '', 'group', 'Everybody can say what comes next.']);
    equal(everybody?.practice, true);
    equal(rest, []);
  });

  it('tell where their parts stand in the file, whatever the quotes, and are judged once', async () => {
    let judged = 0;
    const service = serviceAssessing((text) => {
      judged++;
      return assessed(text, text.includes('"break"') ? { parts: { behaviour: ['"break"'] } } : {});
    });
    const uri = uriOf('p.provision.yaml');
    const marks = (): readonly (readonly [string, string])[] => {
      const { lines, text } = present(service.workspace.document(uri), uri);
      return service.outcomes(uri).flatMap(({ partRanges }) =>
        partRanges.map(({ part, range }) => {
          const { start, end } = lines.span(range);
          return [part, text.slice(start, end)] as const;
        }),
      );
    };
    /** How many are judged for the list alone, when the rules have had their turn. */
    const judgedFor = async (text: string): Promise<number> => {
      await service.put(uri, { text });
      service.diagnostics(uri);
      const before = judged;
      equal(marks(), [['behaviour', '\\"break\\"']]);
      return judged - before;
    };
    equal(await judgedFor(mapWith()), 2);
    // The rows have moved down and are otherwise as before.
    equal(await judgedFor(`# A note\n${mapWith()}`), 0);
  });

  it('of a module are its objectives', async () => {
    const project = await Project.of({
      'm.cpd.md': joinLines([
        '---',
        'cpd_module: 1',
        'id: m',
        'title: M',
        'objectives:',
        '  - id: o1',
        '    text: Staff mark each request.',
        '---',
        '',
        '# One',
      ]),
    });
    const uri = uriOf('m.cpd.md');
    const entries = project.service.outcomes(uri);
    equal(
      entries.map((entry) => marked(project, entry)),
      [[uri, 'o1', 'cpd', 'Staff mark each request.']],
    );
    equal(entries[0]?.rowId, undefined);
  });

  it('are accepted when what was found in them is', async () => {
    const because = 'Keeping this up through the move is the aim.';
    const project = await Project.of({
      'open.provision.yaml': mapWith(...alreadyThere),
      'accepted.provision.yaml': mapWith(...alreadyThere, ...accepted(because)),
      'nothing.provision.yaml': mapWith(),
    });
    const reasons = (name: string): readonly (string | undefined)[] =>
      project.service.outcomes(uriOf(name)).map((entry) => entry.accepted);
    equal(reasons('open.provision.yaml')[0], undefined);
    equal(reasons('accepted.provision.yaml')[0], because);
    equal(reasons('nothing.provision.yaml')[0], undefined);
  });

  it('of an overlay are those of the map it makes, each with whose words it is', async () => {
    const project = await Project.of({
      'p.provision.yaml': mapWith(...alreadyThere),
      'h.provision-overlay.yaml': overlay,
    });
    const entries = project.service.outcomes(uriOf('h.provision-overlay.yaml'));
    equal(
      entries.map(({ uri, rowId, origin }) => [uri, rowId, origin]),
      [
        [uriOf('p.provision.yaml'), 'break', 'adapted'],
        [uriOf('p.provision.yaml'), 'timetable', 'published'],
        [uriOf('h.provision-overlay.yaml'), 'club', 'local'],
      ],
    );
  });

  it('of an overlay without its map are those of its own rows', async () => {
    const project = await Project.of({ 'h.provision-overlay.yaml': overlay });
    equal(
      project.service.outcomes(uriOf('h.provision-overlay.yaml')).map(({ id }) => id),
      ['comes'],
    );
  });

  it('are none where there can be none', async () => {
    const project = await Project.of({ 'provision.config.yaml': 'provision_config: 1\n' });
    equal(project.service.outcomes(uriOf('provision.config.yaml')), []);
    equal(project.service.outcomes(uriOf('unknown.provision.yaml')), []);
  });
});
