import samples from 'files:../../samples';
import type { LanguageService } from '../../src/language/service.ts';
import { rules } from '../../src/rules/registry.ts';
import { equal, ok } from '../support/assert.ts';
import { announcementOf } from './faultySamples.ts';
import { bytesOf, textOf } from '../support/base64.ts';
import { openProject, uriOf } from '../support/project.ts';

const documents = Object.entries(samples).map(([name, base64]) => [name, bytesOf(base64)] as const);
const readme = textOf(samples['faulty/README.md'] ?? '');
const faulty = Object.entries(samples).filter(
  ([name]) => name.startsWith('faulty/') && name !== 'faulty/README.md',
);
const announced = faulty.map(([name, base64]) => ({
  name,
  announcement: announcementOf(name.slice('faulty/'.length), textOf(base64), readme),
}));

describe('samples with a mistake in them', function () {
  this.timeout(60_000);
  let service: LanguageService;
  before(async () => {
    service = await openProject(documents);
  });

  for (const { name, announcement } of announced) {
    it(`${name} has exactly what it announces`, () => {
      ok(announcement !== undefined, 'nothing is announced');
      const found = service.diagnostics(uriOf(name)).map(({ code }) => code);
      equal(found.toSorted(), announcement.codes.toSorted(), name);
    });
  }

  it('shows every rule, but for the one about files that are too large', () => {
    const shown = new Set(announced.flatMap(({ announcement }) => announcement?.codes ?? []));
    equal(
      rules.map(({ code }) => code).filter((code) => !shown.has(code)),
      ['file/too-large'],
      'rules not shown',
    );
  });

  it('has no row in its table without a file', () => {
    const listed = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => `faulty/${match[1] ?? ''}`);
    equal(
      listed.filter((name) => !(name in samples)),
      [],
      'files that are not there',
    );
  });

  it('is left out when the whole folder is checked', () => {
    for (const [name] of documents)
      equal(service.workspace.isExcluded(uriOf(name)), name.startsWith('faulty/'), `${name} is excluded`);
  });
});

describe('good samples', function () {
  this.timeout(60_000);
  const good = documents.map(([name]) => name).filter((name) => !name.startsWith('faulty/'));

  it('have no findings', async () => {
    const service = await openProject(documents);
    equal(
      good.flatMap((name) => service.diagnostics(uriOf(name)).map(({ message }) => `${name}: ${message}`)),
      [],
    );
  });

  it('have only overdue reviews ten years on', async () => {
    const service = await openProject(documents, '2036-12-01');
    const found = good.flatMap((name) => service.diagnostics(uriOf(name)));
    equal([...new Set(found.map(({ code }) => code))], ['review/passed'], 'codes');
    ok(
      found.every(({ severity }) => severity !== 'error'),
      'an overdue date is an error',
    );
  });
});
