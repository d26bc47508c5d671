import { equal, match, ok } from '../support/assert.ts';
import { PreviewProject, sample, samplePaths, viewOf, wordsOf } from './project.ts';

const rowOf = (html: string, id: string): string => {
  const start = html.indexOf(`id="row-${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf('</article>', start));
};

async function delivery(line: string): Promise<string> {
  const html = await new PreviewProject().show(
    'm.provision.yaml',
    `provision_map: 1\nprovisions:\n  - id: a\n    title: A\n    delivery:\n      - ${line}\n`,
  );
  return wordsOf(/<ul class="delivery">[^]*?<\/ul>/.exec(html)?.[0] ?? '').trim();
}

describe('preview: rows', () => {
  it('reads delivery out as one would say it', async () => {
    for (const [line, words] of [
      [
        '{does: deliver, role: teaching_assistant, minutes: 20, times: 3, per: week, weeks: 12, group: {min: 3, max: 4}}',
        'Gives it Teaching assistant, 20 minutes, 3 times a week for 12 weeks, groups of 3 to 4',
      ],
      ['{does: deliver, role: class_teacher}', 'Gives it Class teacher, one learner at a time'],
      [
        '{does: oversee, role: class_teacher, times: 1, per: half_term}',
        'Oversees Class teacher, once a half-term',
      ],
      [
        '{role: A volunteer, staff: 2, minutes: 22.5, times: 2, per: day}',
        'A volunteer (2 adults), 22.5 minutes, twice a day',
      ],
      ['{does: assess, role: x, minutes: 90, times: 1, per: once}', 'Assesses X, 90 minutes, once'],
      ['{role: x, per: term}', 'X, every term'],
      ['{role: x, weeks: 1, group: {max: 6}}', 'X, for 1 week, groups of up to 6'],
      ['{does: coordinate, role: x, group: {min: 2, max: 2}}', 'Coordinates X, groups of 2'],
    ] as const)
      equal(await delivery(line), words);
  });

  it('shows a complete row', async () => {
    const html = await new PreviewProject().show('m.provision.yaml', sample(samplePaths.map));
    const words = wordsOf(rowOf(html, 'communication-advice'));
    for (const part of [
      'Specialist input · Targeted',
      'Speech, language and communication needs · Autistic · Down syndrome',
      'What gets in the way',
      'Hearing: checked, no concern.',
      'Decided by: The therapy hub',
      'Assesses Speech and language therapist, 90 minutes, once',
      'signed off by: SENCo · renewed every 24 months',
      'Outcomes Within 12 weeks adults use the three agreed changes',
      'If not met:',
    ])
      ok(words.includes(part), part);
    match(rowOf(html, 'asking-my-way'), /from 1 of 5 to 4 of 5/);
    match(rowOf(html, 'asking-my-way'), /<a href="#row-communication-in-any-mode">/);
  });

  it('knows every row’s line, and those of what stands in it', async () => {
    const text = sample(samplePaths.map);
    const lines = text.split('\n');
    const html = await new PreviewProject().show('m.provision.yaml', text);
    const rows = [...viewOf(html, 'rows').matchAll(/<article[^>]* id="row-([^"]+)"[^>]*data-line="(\d+)"/g)];
    ok(rows.length > 40);
    for (const [, id, line] of rows) equal(lines[Number(line)], `  - id: ${id}`);
    const start = lines.indexOf('  - id: communication-advice');
    const row = rowOf(html, 'communication-advice');
    const offsets = [...row.matchAll(/<li data-offset="(\d+)">\s*<span class="does"/g)].map(([, offset]) =>
      Number(offset),
    );
    equal(
      offsets.map((offset) => lines[start + offset]?.trim()),
      ['- id: visit', '- id: coach', '- id: follow-through', '- id: lead'],
    );
  });

  it('shows drafts, what stopped and links that lead nowhere as what they are', async () => {
    const html = await new PreviewProject().show(
      'm.provision.yaml',
      'provision_map: 1\nprovisions:\n  - id: a\n    state: draft\n    still_running: false\n    quality_first: [b, plain words, north/map#c]\n    decide: {met: stop, partly: repeat_once, not_met: [a, b]}\n  - kind: practice\n  - id: a\n    title: Twin\n',
    );
    const words = wordsOf(rowOf(html, 'a'));
    match(words, /Draft No longer offered A/);
    match(words, /B \(not in this map\) plain words C \(not in this map\)/);
    match(words, /If met: stop If partly met: repeat once If not met: A , B \(not in this map\)/);
    match(html, /Row without a title yet/);
    match(html, /id="row-a-2"/);
  });

  it('says what to do first where there is nothing', async () => {
    const html = await new PreviewProject().show('m.provision.yaml', '');
    match(html, /This map has no rows yet/);
    match(html, /row-practice/);
    match(html, /Without a title yet/);
  });

  it('has a friendly page for other documents and for those that are too large', async () => {
    const project = new PreviewProject();
    match(
      await project.show('provision.config.yaml', 'provision_config: 1\n'),
      /Project settings<\/p>\s*<h1>This kind of file has no preview/,
    );
    match(await project.show('m.provision.yaml', '#'.repeat(3_000_000)), /too large to be previewed/);
  });
});
