import { equal } from '../support/assert.ts';
import { analysers } from '../support/ports.ts';
import { Project, uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { ordinary } from './marked.ts';
import type { ProseJudge } from '../../src/prose/note.ts';
import { applyEdits } from '../../src/text/edits.ts';

/** The text with everything replaced that can be. */
function mended(text: string, judge: ProseJudge): string {
  const notes = analysers().prose(text, { judge, audience: 'families', wording: ordinary });
  return applyEdits(
    text,
    notes.flatMap(({ swaps }) => swaps.map(({ span, text: newText }) => ({ span, newText }))),
  );
}

describe('other words in the same place', () => {
  const cases: readonly (readonly [ProseJudge, string, string])[] = [
    ['respect', 'A child with autism is here.', 'An autistic child is here.'],
    ['respect', 'Children with autism, and a boy with autism.', 'Autistic children, and an autistic boy.'],
    ['respect', "A pupil with autism's bag", "An autistic pupil's bag"],
    [
      'respect',
      'A hearing-impaired pupil’s aid, an able-bodied friend',
      'A deaf pupil’s aid, a non-disabled friend',
    ],
    ['respect', 'Pupils who are non-verbal.', 'Pupils who are non-speaking.'],
    [
      'jargon',
      'An LSA or an OT will come.',
      'A learning support assistant or an occupational therapist will come.',
    ],
    ['jargon', 'Prior to lessons we utilise cards.', 'Before lessons we use cards.'],
    ['jargon', 'Interventions', 'Extra help'],
  ];
  for (const [judge, text, after] of cases)
    it(`${text} → ${after}`, () => {
      equal(mended(text, judge), after);
    });

  it('are not offered where their comma would part a text in brackets', async () => {
    const titles = async (what: string): Promise<readonly string[]> => {
      const project = await Project.of({
        'a.provision.yaml': joinLines([
          'provision_map: 1',
          'id: primary',
          'title: Primary',
          'version: "1.0.0"',
          'framework: england-2015',
          'tell_once:',
          `  what: ${what}`,
          'provisions: []',
        ]),
      });
      const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      return project.service
        .codeActions(uriOf('a.provision.yaml'), everywhere)
        .filter(({ diagnostic }) => diagnostic.code === 'language/jargon')
        .map(({ title }) => title);
    };
    equal(await titles('What is in the EHCP'), ['Change to "education, health and care plan"']);
    equal(await titles('[What is in the EHCP, What helps]'), []);
    equal(await titles('[What helps, What is in the EHCP]'), []);
  });
});
