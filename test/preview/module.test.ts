import { doesNotMatch, equal, match, ok, rejects } from '../support/assert.ts';
import { createHandoutRenderer } from '../../src/preview/handoutRenderer.ts';
import { createPreviews } from '../../src/preview/previews.ts';
import { assertOurMarkup } from './markup.ts';
import { PreviewProject, sample, samplePaths, wordsOf } from './project.ts';

const front = '---\ncpd_module: 1\nid: m\ntitle: "A module: first"\nversion: "1.0.0"\nduration: 30\n---\n';

function show(body: string): Promise<string> {
  return new PreviewProject().show('m.cpd.md', front + body);
}

describe('preview: module', () => {
  it('removes what could run, and keeps what is said', async () => {
    const html = await show(`
## Links

[script](javascript:alert) [command](command:workbench.action.quit) [data](data:text/html,x) [editor](vscode://x)
[plain](http://a.example) [web](https://a.example) [mail](mailto:a@b.example) [file](../other.cpd.md) [tricky](java&#10;script:x)
![picture](data:image/png;base64,x) ![own](pictures/a.png "title") ![web](https://a.example/a.png)

<script>alert(1)</script> <img src=x onerror=alert(1)> <details open>

<div onclick="alert(1)">raw</div>

:::activity{#content .toolbar onclick="alert(1)" style="x" minutes="<b>" data-line=7}
Inside
:::

:::script{src=x}
Unknown
:::
`);
    assertOurMarkup(html);
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    equal(links, ['https://a.example', 'mailto:a@b.example', '../other.cpd.md']);
    const images = [...html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src);
    equal(images, ['pictures/a.png', 'https://a.example/a.png']);
    doesNotMatch(html, /toolbar|id="content"|onclick|style=|alert\(1\)">raw/);
    match(html, /Inside/);
    match(html, /Unknown/);
  });

  it('leaves out the facilitator’s notes', async () => {
    const html = await show(
      '\n::::activity{minutes=5}\nFor all\n\n:::facilitator\nSecret key\n:::\n\n::::\n',
    );
    match(html, /For all/);
    doesNotMatch(html, /Secret key/);
    doesNotMatch(
      await new PreviewProject().show('m.cpd.md', sample(samplePaths.module)),
      /Key: the ten requests/,
    );
  });

  it('shows minutes and purpose in words', async () => {
    const html = await show(
      '\n:::activity{minutes=15 purpose="rehearse" mechanism="rehearsal"}\nDo it.\n:::\n',
    );
    match(html, /<p class="tag">Activity · 15 minutes · rehearse<\/p>/);
  });

  it('asks quiz questions without giving them away', async () => {
    const html = await show(
      '\n:::quiz\n**Which?**\n\n- [ ] The first\n\n  Because not.\n\n- [x] The second\n\n  Because so.\n:::\n',
    );
    const [asked = '', answers = ''] = html.split('<details class="answers"');
    equal(asked.match(/<input type="checkbox">/g)?.length, 2);
    doesNotMatch(asked, /Because|checked/);
    match(wordsOf(answers), /No : The first Because not\. Yes : The second Because so\./);
    match(answers, /^ data-offset|^>|^ /);
    doesNotMatch(answers.slice(0, answers.indexOf('</details>')), / open/);
  });

  it('gives room to write after a reflection, and opens further details by their heading', async () => {
    const html = await show('\n:::reflection\nWhat now?\n:::\n\n:::details\n### For leaders\n\nText.\n:::\n');
    match(html, /What now\?<\/p>\s*<div aria-hidden="true" class="lines"><\/div>/);
    match(html, /<summary>For leaders<\/summary>/);
  });

  it('resolves links and notes that are defined elsewhere in the document', async () => {
    const html = await show(
      '\n## One\n\nSee [the page][p] and this[^n].\n\n## Two\n\n[p]: https://a.example/p "Title"\n[^n]: A note with <b>.\n',
    );
    match(html, /<a href="https:\/\/a\.example\/p" title="Title">the page<\/a>/);
    match(html, /<sup class="note-mark"><a href="#note-n">n<\/a><\/sup>/);
    match(html, /<div id="note-n" tabindex="-1">\s*<dt>n<\/dt>\s*<dd>A note with &lt;b&gt;\.<\/dd>/);
  });

  it('shows the title once', async () => {
    const html = await show('\n# A module: first\n\nIntro.\n\n# Another title\n');
    equal(html.match(/A module: first/g)?.length, 1);
    equal(html.match(/<h1/g)?.length, 1);
    match(html, /<h2 data-offset="\d+">Another title<\/h2>/);
  });

  it('says where each block and each paragraph stands', async () => {
    const text = sample(samplePaths.module);
    const html = await new PreviewProject().show('m.cpd.md', text);
    const lines = text.split('\n');
    const blocks = html.split('<div class="block"').slice(1);
    ok(blocks.length > 10);
    for (const block of blocks) {
      const line = Number(/^\s*data-line="(\d+)"/.exec(block)?.[1]);
      for (const [, offset, words] of block.matchAll(/<(?:h2|h3) data-offset="(\d+)">([^<]+)</g))
        match(lines[line + Number(offset)] ?? '', new RegExp(`^#+ ${words?.slice(0, 12)}`));
    }
  });

  it('tells what has to be known before coming, and what follows', async () => {
    const words = wordsOf(await new PreviewProject().show('m.cpd.md', sample(samplePaths.module)));
    const order = [
      'What changes for learners',
      '75 minutes',
      'Before you begin',
      'If you are worried about a child',
      'What you will be able to do',
      'Who it is for',
      'Welcome',
      'Afterwards',
      'How we find out whether it helped',
      'References',
    ].map((part) => words.indexOf(part));
    ok(
      order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
      order.join(),
    );
  });

  it('renders only the block that changed', async () => {
    const project = new PreviewProject();
    let rendered = 0;
    const previews = createPreviews({
      handout: async () => {
        const { render } = createHandoutRenderer();
        return {
          render(tree, options) {
            rendered++;
            return render(tree, options);
          },
        };
      },
    });
    const text = sample(samplePaths.module);
    const uri = await project.put('m.cpd.md', text);
    const { html: before } = await previews.render(project.input(uri));
    ok(rendered > 10);
    rendered = 0;
    await project.put('m.cpd.md', text.replace('Water, air, quiet.', 'Water and air.'));
    const { html } = await previews.render(project.input(uri));
    equal(rendered, 1);
    ok(html !== before);
    equal(html, (await project.render(uri)).html);
  });

  it('keeps going without a body, and where a block cannot be read', async () => {
    match(await show(''), /Nothing is written below the front matter yet/);
    const deep = await show(`\n## Deep\n\n${'> '.repeat(200)}x\n\n## After\n\nStill here.\n`);
    match(deep, /This part could not be read/);
    match(deep, /Still here/);
  });

  it('tries again where the renderer could not be loaded', async () => {
    const project = new PreviewProject();
    let attempts = 0;
    const previews = createPreviews({
      handout: async () => {
        attempts++;
        if (attempts === 1) throw new Error('offline');
        return createHandoutRenderer();
      },
    });
    const input = project.input(await project.put('m.cpd.md', `${front}\nText.\n`));
    await rejects(previews.render(input));
    match((await previews.render(input)).html, /Text\./);
    await previews.render(input);
    equal(attempts, 2);
  });
});
