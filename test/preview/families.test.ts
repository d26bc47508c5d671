import { doesNotMatch, equal, match, ok } from '../support/assert.ts';
import england from '../../packs/england-2015.provision-framework.yaml';
import type { FrameworkPack } from '../../src/model/formats/framework.ts';
import { PreviewProject, sample, samplePaths, viewOf, wordsOf } from './project.ts';

const map = `provision_map: 1
id: m
title: Help at school
version: "1.0.0"
framework: england-2015
levels:
  - {id: wave2, label: Wave Two, maps_to: sen_support}
first_contact: {who: The SENCo, how: "01632 960001"}
putting_things_right:
  advice: {who: Independent advice service, how: "01632 960002"}
local_offer: {how_to_get_it: Ask at the gate.}
involvement:
  - id: e1
    date: "2026-01-02"
    from: families
    about: talking
    said: We waited without a word.
    response: Each row now says what happens meanwhile.
    action: changed
    told_them: {date: "2026-02-03"}
not_yet_heard: [Young people in alternative provision]
provisions:
  - id: talking
    kind: programme
    title: Talking together
    plain: Your child practises asking.
    level: wave2
    areas: [communication_and_interaction]
    needs: [slcn]
    entry: {when: Asking is hard., who_can_ask: [Parents and carers], usual_not_required: true}
    delivery:
      - does: deliver
        role: teaching_assistant
        group: {min: 3, max: 4}
        minutes: 20
        times: 3
        per: week
        weeks: 12
        paid_by: notional_sen
    agencies:
      - service: health
        role: speech_and_language_therapist
        commitment: agreed_if_capacity
        usual_wait: {weeks: 18, as_of: "2026-09-01"}
        until_then: School uses request cards.
    outcomes:
      - id: asks
        text: Within 12 weeks your child asks in their own way.
        measure: two short observations
        expected_start: 1 of 5
        target: 4 of 5
    decide: {met: everyday, not_met: everyday, review_weeks: 12}
    cost: {lines: [{what: Cards, amount: "12.50"}]}
    paid_from: [pupil_premium]
  - id: everyday
    kind: practice
    title: Every day
    plain: Adults show what comes next.
    level: universal
    areas: [communication_and_interaction]
  - id: gone
    kind: programme
    title: No more
    still_running: false
`;

async function families(text: string): Promise<string> {
  return viewOf(await new PreviewProject().show('m.provision.yaml', text), 'families');
}

function inOrder(words: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = words.indexOf(part, from);
    ok(at >= 0, `“${part}” is not there, or too early, in: ${words.slice(from, from + 400)}`);
    from = at + part.length;
  }
}

describe('preview: for families', () => {
  it('answers in the order in which families ask', async () => {
    const html = await families(map);
    const start = html.indexOf('id="family-talking"');
    inOrder(wordsOf(html.slice(start)), [
      'Talking together',
      'Your child practises asking.',
      'Who gives it, and how often?',
      'Teaching assistant : 20 minutes, 3 times a week for 12 weeks, groups of 3 to 4',
      'How do we ask, and must we have a diagnosis?',
      'This map does not ask for a diagnosis.',
      'Who can ask: Parents and carers',
      'Ask at the gate.',
      'How long is the wait, and what happens meanwhile?',
      'Speech and language therapist: usually 18 weeks (as of 1 September 2026).',
      'If there is room.',
      'Until then: School uses request cards.',
      'How will we and our child know that it helps?',
      'From 1 of 5 to 4 of 5.',
      'How we find out: two short observations.',
      'after 12 weeks',
      'What if it does not work?',
      'If it does not help: we go on with Every day',
      'Who do we call?',
      'The SENCo 01632 960001',
      'Who can advise us independently?',
      'Independent advice service',
      'Your rights if something goes wrong',
      'What changed because families spoke?',
      'You said: We waited without a word.',
      'We answered: Each row now says what happens meanwhile.',
      'Changed · About: Talking together · Told them on 3 February 2026',
      'Not asked yet',
      'Young people in alternative provision',
    ]);
  });

  it('says nothing of codes, tiers and costs', async () => {
    const words = wordsOf(await families(map));
    for (const word of [
      'slcn',
      'Wave Two',
      'wave2',
      '12.50',
      'Notional',
      'notional_sen',
      'premium',
      'ehc_plan',
      'teaching_assistant',
    ])
      ok(!words.includes(word), word);
    doesNotMatch(wordsOf(await families(sample(samplePaths.map))), /Targeted|Ordinarily available|£|Paid by/);
  });

  it('leaves out what is no longer offered', async () => {
    doesNotMatch(await families(map), /No more/);
  });

  it('lists every right, named in the map or not, and says which nobody has compared with its source', async () => {
    const html = await families(map);
    const { routes } = (england as FrameworkPack).redress ?? { routes: [] };
    ok(routes.length > 5);
    for (const { label, verified } of routes) {
      const [, entry = ''] = html.split(`<dt>${label}`);
      equal(entry.slice(0, entry.indexOf('</dt>')).includes('to be checked'), !verified, label);
    }
  });

  it('quotes only with permission', async () => {
    doesNotMatch(await families(map), /<q>/);
    const quoted = map.replace('said: We', 'quoted_with_permission: true\n    said: We');
    match(await families(quoted), /<q>We waited without a word\.<\/q>/);
  });

  it('tells everyday practice apart: nobody has to ask for it', async () => {
    const html = await families(map);
    const words = wordsOf(html.slice(html.indexOf('id="family-everyday"')));
    inOrder(words, [
      'All adults here, as part of every day.',
      'You do not have to ask',
      'Tell us.',
      'Who do we call?',
    ]);
    ok(html.indexOf('What every adult does, every day') < html.indexOf('Extra help'));
  });

  it('says so where something is not yet written', async () => {
    const words = wordsOf(
      await families('provision_map: 1\nprovisions:\n  - id: a\n    kind: input\n    title: A\n'),
    );
    inOrder(words, [
      'A Not yet written',
      'Who gives it, and how often? Not yet written',
      'How long is the wait, and what happens meanwhile? Not yet written',
      'Who do we call? Not yet written',
    ]);
  });

  it('leaves the answer about a diagnosis to a map that speaks of one', async () => {
    const project = new PreviewProject();
    const row = (when: string): string =>
      [
        'provision_map: 1',
        'id: a',
        'title: A',
        'version: "1.0.0"',
        'framework: england-2015',
        'provisions:',
        '  - id: r',
        '    kind: programme',
        '    title: R',
        '    level: sen_support',
        '    entry:',
        `      when: ${when}`,
        '',
      ].join('\n');
    match(
      wordsOf(await project.show('a.provision.yaml', row('Asking is hard.'))),
      /does not ask for a diagnosis/,
    );
    doesNotMatch(
      wordsOf(await project.show('a.provision.yaml', row('After a diagnosis of autism.'))),
      /does not ask for a diagnosis/,
    );
  });
});
