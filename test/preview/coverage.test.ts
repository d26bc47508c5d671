import { equal, match, ok } from '../support/assert.ts';
import { coverage, type Coverage } from '../../src/insight/coverage.ts';
import { PreviewProject, sample, samplePaths, viewOf, wordsOf } from './project.ts';

const header = 'provision_map: 1\nid: m\ntitle: M\nversion: "1.0.0"\nframework: england-2015\n';

async function coverageOf(text: string): Promise<Coverage> {
  const project = new PreviewProject();
  const { map, framework } = project.input(await project.put('m.provision.yaml', header + text));
  ok(map !== undefined);
  return coverage(map, framework);
}

/** The coverage as one can read it: a line for each area, in it the rows for each level. */
function table(cover: Coverage): readonly string[] {
  return cover.cells.map(
    (cells) =>
      `${cells[0]?.area.id}: ${cells
        .map(
          ({ level, rows, gap }) =>
            `${level.id}=${gap ? 'GAP' : rows.map((row) => row.text('id')).join('+')}`,
        )
        .join(' ')}`,
  );
}

const row = (id: string, level: string, ...areas: readonly string[]): string =>
  `  - id: ${id}\n    title: ${id}\n    kind: practice\n    level: ${level}\n    areas: [${areas.join(', ')}]\n`;

describe('insight: coverage', () => {
  it('lays rows out over declared levels and areas, and shows the gaps', async () => {
    const cover = await coverageOf(
      `levels:
  - {id: universal, label: Everyday, maps_to: universal}
  - {id: targeted, label: More, maps_to: sen_support}
scope:
  areas: [cognition_and_learning, sensory_and_physical]
provisions:
${row('a', 'universal', 'cognition_and_learning', 'sensory_and_physical')}${row('b', 'targeted', 'cognition_and_learning')}`,
    );
    equal(table(cover), [
      'cognition_and_learning: universal=a targeted=b',
      'sensory_and_physical: universal=a targeted=GAP',
    ]);
    equal(
      cover.levels.map(({ label, reach }) => [label, reach]),
      [
        ['Everyday', 'everyone'],
        ['More', 'additional'],
      ],
    );
    equal(cover.gaps.length, 1);
  });

  it('takes levels and areas from the rows, in the order of the framework, where none are declared', async () => {
    const cover = await coverageOf(
      `provisions:\n${row('a', 'ehc_plan', 'sensory_and_physical')}${row('b', 'universal', 'communication_and_interaction')}`,
    );
    equal(table(cover), [
      'communication_and_interaction: universal=b ehc_plan=GAP',
      'sensory_and_physical: universal=GAP ehc_plan=a',
    ]);
  });

  it('understands the framework’s level in a map with levels of its own', async () => {
    const cover = await coverageOf(
      `levels:\n  - {id: targeted, label: More, maps_to: sen_support}\nprovisions:\n${row('a', 'sen_support', 'sensory_and_physical')}`,
    );
    equal(table(cover), ['sensory_and_physical: targeted=a']);
  });

  it('loses no row: undeclared levels and areas come last and are no gaps, rows without either are listed', async () => {
    const cover = await coverageOf(
      `levels:\n  - {id: universal, label: Everyday, maps_to: universal}
scope:\n  areas: [cognition_and_learning]
provisions:
${row('a', 'made_up', 'sensory_and_physical')}  - id: b\n    title: b\n    kind: input\n`,
    );
    equal(table(cover), [
      'cognition_and_learning: universal=GAP made_up=',
      'sensory_and_physical: universal= made_up=a',
    ]);
    equal(
      cover.unplaced.map((one) => one.text('id')),
      ['b'],
    );
  });

  it('finds no gap in the complete sample, and shows the gaps of the small one', async () => {
    const project = new PreviewProject();
    const { map, framework } = project.input(await project.put('a.provision.yaml', sample(samplePaths.map)));
    equal(map === undefined ? [] : coverage(map, framework).gaps, []);
    const small = viewOf(await project.show('b.provision.yaml', sample(samplePaths.small)), 'overview');
    equal(small.match(/class="gap"/g)?.length, 2);
    match(wordsOf(small), /2 of 8 combinations of area and level have no row yet/);
  });
});
