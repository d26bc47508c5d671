import assert from 'node:assert/strict';

/**
 * What a person does with the page, by keyboard and pointer, and what the editor hears of it.
 *
 * @param {import('./browser.mjs').Browser} browser
 */
export function behaviour(browser, pages, made) {
  const opened = (test, options) => async () => {
    const preview = await browser.open(options);
    try {
      await test(preview, preview.page);
      assert.deepEqual(preview.problems, []);
    } finally {
      await preview.close();
    }
  };
  const selected = async (page) =>
    (await page.locator('[role=tab][aria-selected=true]').textContent()).trim();
  const shownView = (page) => page.locator('[role=tabpanel]:not([hidden])').getAttribute('id');

  return {
    'the page says that it is ready and takes a document': opened(async (preview, page) => {
      await preview.show(pages.map);
      assert.match(await page.locator('h1').textContent(), /Northshire graduated provision/);
      assert.equal(await page.title(), pages.map.title);
    }),

    'no message of another shape does anything': opened(async (preview, page) => {
      await preview.show(pages.small);
      const before = await page.locator('#content').innerHTML();
      for (const message of [
        null,
        'update',
        { type: 'update', html: 5, version: 2, title: '' },
        { type: 'update', html: '<p>x</p>', version: '2', title: '' },
        { type: 'scrollTo', line: 'x' },
        { type: 'scrollTo', line: -1 },
      ])
        await preview.send(message);
      assert.equal(await page.locator('#content').innerHTML(), before);
    }),

    'an older version never replaces a newer one': opened(async (preview, page) => {
      await preview.show(pages.small, 5);
      await preview.send({
        type: 'update',
        html: '<p>old</p>',
        title: 'old',
        version: 4,
        uri: pages.small.uri,
      });
      assert.equal(await page.getByText('old', { exact: true }).count(), 0);
    }),

    'arrow keys go through the views': opened(async (preview, page) => {
      await preview.show(pages.map);
      await page.keyboard.press('Tab');
      await page.locator('#tab-overview').focus();
      for (const [key, view] of [
        ['ArrowRight', 'view-rows'],
        ['ArrowRight', 'view-families'],
        ['ArrowRight', 'view-overview'],
        ['ArrowLeft', 'view-families'],
        ['Home', 'view-overview'],
        ['End', 'view-families'],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await shownView(page), view, key);
        assert.equal(
          await page.evaluate(() => document.activeElement?.getAttribute('aria-selected')),
          'true',
        );
      }
      assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
    }),

    'a title in the overview leads to its row, and Enter there to the text': opened(async (preview, page) => {
      await preview.show(pages.map);
      const link = page.locator('#view-overview a', { hasText: 'Shared-interest group' }).first();
      await link.focus();
      await page.keyboard.press('Enter');
      assert.equal(await shownView(page), 'view-rows');
      const focused = page.locator(':focus');
      assert.equal(await focused.getAttribute('id'), 'row-shared-interest-group');
      const box = await focused.boundingBox();
      const bar = await page.locator('.toolbar').boundingBox();
      assert.ok(box.y >= bar.y + bar.height && box.y < 120, `The row is at ${box.y}`);
      await page.keyboard.press('Enter');
      const line = Number(await focused.getAttribute('data-line'));
      assert.deepEqual(await preview.posted('reveal'), [{ type: 'reveal', line, version: 1 }]);
    }),

    'the button and a double click show the text': opened(async (preview, page) => {
      await preview.show(pages.map);
      await preview.view('rows');
      const row = page.locator('#row-asking-my-way');
      const line = Number(await row.getAttribute('data-line'));
      await row.locator('.source').click();
      assert.deepEqual(await preview.posted('reveal'), [{ type: 'reveal', line, version: 1 }]);
      const delivery = row.locator('.delivery li').first();
      const offset = Number(await delivery.getAttribute('data-offset'));
      assert.ok(offset > 0);
      await delivery.dblclick();
      assert.deepEqual(await preview.posted('reveal'), [{ type: 'reveal', line: line + offset, version: 1 }]);
    }),

    'what is inherited is shown where it was published': opened(async (preview, page) => {
      await preview.show(pages.overlay);
      await preview.view('rows');
      await page.locator('#row-visual-supports .source').first().click();
      const [message] = await preview.posted('reveal');
      assert.equal(message.uri, pages.map.uri);
      await page.locator('#row-quiet-lunch .source').first().click();
      const [own] = await preview.posted('reveal');
      assert.equal(own.uri, undefined);
    }),

    'typing keeps view, opened lines, focus and scroll': opened(async (preview, page) => {
      await preview.show(pages.map);
      await preview.view('families');
      await page.locator('#family-asking-my-way > summary').click();
      const before = await page.evaluate(() => window.scrollY);
      assert.ok(before > 500);
      const edited = await made.editedMap((text) =>
        text.replace('title: Shared-interest group', 'title: The club'),
      );
      await preview.send({
        type: 'update',
        html: edited.html,
        title: edited.title,
        version: 2,
        uri: pages.map.uri,
      });
      assert.equal(await selected(page), 'For families');
      assert.equal(await page.locator('#family-asking-my-way').getAttribute('open'), '');
      assert.equal(
        await page.evaluate(() => document.activeElement?.parentElement?.id),
        'family-asking-my-way',
      );
      assert.equal(await page.evaluate(() => window.scrollY), before);
      assert.match(await page.locator('#family-shared-interest-group').textContent(), /The club/);
    }),

    'an edit touches only what changed, and is quick': opened(async (preview, page) => {
      await preview.show(pages.map);
      await preview.view('rows');
      const edited = await made.editedMap(
        (text) => `# a comment\n${text.replace('Shared-interest group', 'The club')}`,
      );
      const work = await page.locator('#content').evaluate(
        async (content, message) => {
          let added = 0;
          const observer = new MutationObserver((records) => {
            for (const record of records) added += record.addedNodes.length;
          });
          observer.observe(content, { subtree: true, childList: true });
          const started = performance.now();
          window.dispatchEvent(new MessageEvent('message', { data: message }));
          const took = performance.now() - started;
          await new Promise((done) => setTimeout(done));
          return { added, took };
        },
        { type: 'update', html: edited.html, title: edited.title, version: 2, uri: pages.map.uri },
      );
      console.log(
        `        patch of ${Math.round(edited.html.length / 1024)} kB: ${Math.round(work.took)} ms`,
      );
      assert.ok(work.added < 20, `${work.added} nodes were added`);
      const row = page.locator('#row-shared-interest-group');
      assert.match(await row.textContent(), /The club/);
      const lines = edited.html.match(/id="row-shared-interest-group"[^>]*data-line="(\d+)"/);
      assert.equal(await row.getAttribute('data-line'), lines?.[1]);
    }),

    'another document begins at its top': opened(async (preview, page) => {
      await preview.show(pages.map);
      await page.evaluate(() => window.scrollTo(0, 800));
      await preview.show(pages.small, 1);
      assert.equal(await page.evaluate(() => window.scrollY), 0);
      assert.match(await page.locator('h1').textContent(), /Fernbank/);
    }),

    'the page scrolls after the editor and does not report it back': opened(async (preview, page) => {
      await preview.show(pages.map);
      await preview.view('rows');
      const row = page.locator('#row-shared-interest-group');
      const line = Number(await row.getAttribute('data-line'));
      await preview.posted('scrolled');
      await preview.send({ type: 'scrollTo', line });
      const bar = await page.locator('.toolbar').boundingBox();
      assert.ok(Math.abs((await row.boundingBox()).y - bar.height) <= 2);
      const before = await page.evaluate(() => window.scrollY);
      await preview.send({ type: 'scrollTo', line: line + 20.5 });
      assert.ok((await page.evaluate(() => window.scrollY)) > before, 'Lines inside a row move the page too');
      assert.deepEqual(await preview.posted('scrolled'), []);
    }),

    'the editor hears where the reader is, and its echo is dropped': opened(async (preview, page) => {
      await preview.show(pages.map);
      await preview.view('rows');
      await preview.posted('scrolled');
      const row = page.locator('#row-shared-interest-group');
      const line = Number(await row.getAttribute('data-line'));
      const bar = await page.locator('.toolbar').boundingBox();
      await row.evaluate(
        (element, height) => window.scrollBy(0, element.getBoundingClientRect().top - height),
        bar.height,
      );
      await page.waitForFunction(() => globalThis.posted.some(({ type }) => type === 'scrolled'));
      const reports = await preview.posted('scrolled');
      assert.ok(Math.abs(reports.at(-1).line - line) < 2, `${reports.at(-1).line} is not near ${line}`);
      const before = await page.evaluate(() => window.scrollY);
      await preview.send({ type: 'scrollTo', line: line - 10 });
      assert.equal(await page.evaluate(() => window.scrollY), before);
    }),

    'a module scrolls line by line, and its links stay inside the project': opened(async (preview, page) => {
      const html = pages.module.html.replace('</h1>', '</h1><p><a href="../other.md">other</a></p>');
      await preview.show({ ...pages.module, html });
      const heading = page.locator('h2', { hasText: 'Say less, show more' });
      const block = await heading.evaluate((element) => Number(element.closest('[data-line]').dataset.line));
      await preview.send({ type: 'scrollTo', line: block });
      assert.ok(Math.abs((await heading.boundingBox()).y) < 60);
      await page.locator('a', { hasText: 'other' }).click();
      assert.deepEqual(await preview.posted('open'), [{ type: 'open', href: '../other.md' }]);
    }),

    'what was ticked and opened in a quiz stays so': opened(async (preview, page) => {
      await preview.show(pages.module);
      const box = page.locator('.quiz input').nth(1);
      await box.check();
      await page.locator('details.answers > summary').first().click();
      await preview.send({
        type: 'update',
        html: pages.module.html.replace('Check and plan', 'Check and think'),
        title: 'x',
        version: 2,
        uri: pages.module.uri,
      });
      assert.ok(await page.getByText('Check and think').count());
      assert.ok(await box.isChecked());
      assert.equal(await page.locator('details.answers').first().getAttribute('open'), '');
    }),

    'a restored page shows what was shown': opened(
      async (preview, page) => {
        await preview.show(pages.map);
        assert.equal(await selected(page), 'For families');
        assert.equal(await page.locator('#family-asking-my-way').getAttribute('open'), '');
        assert.ok(Math.abs((await page.evaluate(() => window.scrollY)) - 900) <= 2);
      },
      { state: { uri: pages.map.uri, view: 'families', open: ['family-asking-my-way'], top: 900 } },
    ),

    'paper shows every answer and no tool': opened(async (preview, page) => {
      await preview.show(pages.map);
      await preview.view('families');
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      assert.equal(await page.locator('details:not([open])').count(), 0);
      assert.ok(await page.locator('.toolbar').isHidden());
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      assert.equal(await page.locator('details[open]').count(), 0);
    }),

    'markup in a document is text on the page': opened(async (preview, page) => {
      const hostile = await made.editedMap((text) =>
        text.replace(/^( {4}title: ).*$/gm, '$1"<img src=x onerror=alert(1)><script>alert(1)</script>"'),
      );
      await preview.show(hostile);
      assert.equal(await page.locator('#content img, #content script').count(), 0);
      assert.match(await page.locator('#view-overview a').first().textContent(), /<script>/);
    }),
  };
}
