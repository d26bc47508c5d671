import type { ProseJudge } from '../../src/prose/note.ts';
import { equal } from '../support/assert.ts';
import { Project } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { marked, ordinary, unmarked } from './marked.ts';

/** Texts with what is found in them between marks. */
const shown: Readonly<Partial<Record<ProseJudge, readonly string[]>>> = {
  respect: [
    'Help for «children with autism» and for autistic adults.',
    'A «person with an autism spectrum disorder» may join.',
    'Pupils who «suffer from autism» get help, as do «autism sufferers».',
    'He is «high-functioning»; she is «mildly autistic».',
    'Every child is different from «normal children».',
    'The girl is «wheelchair-bound», and the «able-bodied» walk.',
    '«The disabled» are welcome. The disabled toilet is on the left.',
    '«An autistic» who reads it will laugh. An autistic colleague will too.',
    'Our pupils «are non-verbal». Non-verbal communication is taught to all.',
    'Help for «non-verbal pupils» with «challenging behaviour».',
    '«SEN kids» sit by the door. We send children home by taxi.',
    'He has «tantrums» and is «attention-seeking».',
    '«All autistic people» love trains. Not all autistic people love trains.',
    'He has a «mental age» of four.',
    // Words of the law are nobody's insult.
    'Children with special educational needs, learning difficulties or a disability.',
    'A hearing impairment, a visual impairment and an additional need.',
    // What others say, and what is talked about.
    'A parent told us: "My son suffers from autism and is naughty."',
    'Write autistic child instead of child with autism, and avoid the word naughty.',
    'The old word was ‘handicapped’, and nobody’s child is that.',
    // Denied
    'No child here is naughty, and nobody is attention-seeking.',
    'They do not suffer from autism.',
    // Names
    'The leaflet of the Society for Children with Autism Spectrum Conditions',
    'In Normal Children, a novel, everyone is odd.',
  ],
  masking: [
    'We «practise good eye contact» in assembly.',
    'Children use «quiet hands» and «sit still» on the carpet.',
    'The target is «fewer stims» and «whole-body listening».',
    'Staff encourage «age-appropriate play».',
    'He learns to «act normal» and to «hide his feelings».',
    'Pupils «follow instructions first time».',
    'We never insist on eye contact.',
    'We do not ask for quiet hands, sitting still or whole-body listening.',
    'Eye contact is never asked for. Making eye contact is painful for some.',
    'Nobody in this room is asked to look anybody in the eye.',
    'Why do we reward eye contact?',
    'A poster said "quiet hands" on it.',
    'Stimming is welcome, and so is rocking.',
    'The still life hangs by the window; fold the paper and sit where you like.',
  ],
  jargon: [
    'A «SALT» sees your child, and an «OT» does too.',
    'The salt is on the table, and the pa sees to it.',
    'An education, health and care plan (EHCP) is made. The EHCP says what happens.',
    'Your child needs an «EHCP». The EHCP says what happens.',
    '«Interventions» are «differentiated», and we «facilitate» them.',
    'There may be additional help. Ask the SENCo.',
    'You may hear the word "scaffolding" at school.',
  ],
  'vague-provision': [
    'Give «regular» «support with» reading «as required».',
    '«Have access to» «a range of» games, «etc».',
    'Give regular support with reading, 20 minutes on Mondays.',
    'Read together twice a week, with access to a quiet room.',
    'Speak as quietly as possible.',
  ],
};

describe('words', () => {
  for (const [judge, texts] of Object.entries(shown) as [ProseJudge, readonly string[]][])
    for (const text of texts)
      it(`${judge}: ${text}`, () => {
        equal(marked(unmarked(text), judge), text);
      });

  it('of the other way of speaking are pointed out', () => {
    const text = 'An autistic child, and a child with autism.';
    const as = (identity: 'person_first' | 'either'): string =>
      marked(text, 'respect', { wording: { ...ordinary, identity } });
    equal(as('person_first'), 'An «autistic child», and a child with autism.');
    equal(as('either'), text);
  });

  it('are looked at again when a project changes its mind', async () => {
    const project = await Project.of({
      'a.provision.yaml': joinLines([
        'provision_map: 1',
        'id: primary',
        'title: Help for children with autism',
        'version: "1.0.0"',
        'framework: england-2015',
        'provisions: []',
      ]),
    });
    equal(project.findings('a.provision.yaml'), [['language/respect', 'children with autism']]);
    await project.put('provision.config.yaml', 'provision_config: 1\nwording:\n  identity: either\n');
    equal(project.findings('a.provision.yaml'), []);
  });

  it('that a project avoids are found, and those it allows are not', () => {
    const wording = {
      ...ordinary,
      avoid: [{ terms: ['naughty step', 'time-out'], why: 'We stopped it.', instead: ['quiet corner'] }],
      allow: ['naughty', 'People with Autism Together', 'TA'],
    };
    equal(
      marked('A naughty boy on the naughty step: time out! He misbehaves.', 'respect', { wording }),
      'A naughty boy on the «naughty step»: «time out»! He «misbehaves».',
    );
    equal(
      marked('People with autism together, and people with autism.', 'respect', { wording }),
      'People with autism together, and «people with autism».',
    );
    equal(marked('A TA, an HLTA and a SALT.', 'jargon', { wording }), 'A TA, an «HLTA» and a «SALT».');
  });
});
