import england from '../../packs/england-2015.provision-framework.yaml';
import { Framework } from '../../src/framework/framework.ts';
import { limits } from '../../src/model/limits.ts';
import { kindInfo, type DocumentKind } from '../../src/model/kinds.ts';
import type { FrameworkPack } from '../../src/model/formats/framework.ts';
import { say } from '../../src/rules/messages/catalogue.ts';
import { english } from '../../src/rules/messages/english.ts';
import { rules } from '../../src/rules/registry.ts';
import type { AnyRule, Scope } from '../../src/rules/rule.ts';
import type { Example, ExampleFile } from '../../test/rules/exampleFile.ts';
import { exampleFiles, run } from '../../test/rules/examples.ts';
import { ruleOverview } from './ruleOverview.ts';

export const made = '<!-- Made by scripts/generate from src/rules and test/rules. Do not edit it here. -->';

/** A page for every rule and one that lists them all, by path inside `docs/rules`. The same on every run. */
export async function rulePages(): Promise<Record<string, string>> {
  const files = exampleFiles();
  const pages: Record<string, string> = { 'README.md': ruleOverview(files) };
  for (const rule of rules) {
    const file = files.find(({ code }) => code === rule.code);
    if (file !== undefined) pages[`${rule.code}.md`] = await page(rule, file);
  }
  return pages;
}

async function page(rule: AnyRule, file: ExampleFile): Promise<string> {
  const examples = await Promise.all(file.examples.map((example) => exampleSection(rule, example)));
  return parts([
    made,
    `# ${file.title}`,
    facts(rule, file),
    `**What is wrong.** ${rule.summary}`,
    `**Why it matters.** ${rule.why}`,
    file.prose,
    ...(file.examples.length === 0 ? toldWithoutExample(rule) : []),
    ...examples,
    severitySection(rule),
    acceptSection(rule),
    citationSection(rule),
    '[All rules](../README.md)',
  ]);
}

function facts(rule: AnyRule, file: ExampleFile): string {
  return [
    '| | |',
    '| --- | --- |',
    `| Code | \`${rule.code}\` |`,
    `| How loud | ${rule.defaultSeverity} |`,
    `| Found in | ${kindsOf(rule)} |`,
    `| Mended for you | ${mendable(file)} |`,
    `| Can be accepted with a reason | ${rule.acceptable ? 'yes' : 'no'} |`,
  ].join('\n');
}

/** The kinds of document that a rule is about, in words. */
export function kindsOf({ kinds, scope }: AnyRule): string {
  const named = kinds ?? kindsByScope[scope];
  return named === undefined ? 'all documents' : named.map((kind) => kindInfo(kind).label).join(', ');
}

/** Only some documents have what such a rule looks at. */
const kindsByScope: { readonly [S in Scope]?: readonly DocumentKind[] } = {
  row: ['map', 'overlay'],
  effective: ['overlay'],
};

/** Whether the editor offers to change the text, going by the examples. */
export function mendable({ examples }: ExampleFile): 'yes' | 'in some cases' | 'no' {
  const offered = examples.filter(({ fixes, alsoOffered }) => fixes.length + alsoOffered.length > 0).length;
  if (offered === 0) return 'no';
  return offered === examples.length ? 'yes' : 'in some cases';
}

async function exampleSection(rule: AnyRule, example: Example): Promise<string> {
  const { faulty, others, fixes, alsoOffered, mended } = example;
  const { findings } = await run(example, faulty.text);
  const told = findings
    .filter(({ code }) => code === rule.code)
    .map(({ message }) => `> ${say(english, message)}`);
  return parts([
    `## ${example.title}`,
    example.prose,
    ...others.map(({ name, language, text }) => `Beside it, \`${name}\`:\n\n${block(language, text)}`),
    `\`${faulty.name}\`:`,
    block(faulty.language, faulty.shown),
    [...new Set(told)].join('\n>\n'),
    mendedBy(fixes, alsoOffered),
    block(faulty.language, mended),
  ]);
}

function mendedBy(fixes: readonly string[], alsoOffered: readonly string[]): string {
  const others = alsoOffered.length === 0 ? '' : ` (offered as well: ${list(alsoOffered)})`;
  if (fixes.length > 0) return `With the quick fix ${list(fixes)}${others}:`;
  return alsoOffered.length === 0 ? 'Mended by hand:' : `Mended by hand (offered: ${list(alsoOffered)}):`;
}

function list(titles: readonly string[]): string {
  return titles.map((title) => `*${title}*`).join(', ');
}

/** Rules about bytes have no text to show, so their sentences stand alone. */
function toldWithoutExample({ code }: AnyRule): readonly string[] {
  const args = {
    megabytes: String(limits.yamlLength / 1024 / 1024),
    lines: limits.yamlLines.toLocaleString('en-GB'),
  };
  const ids = Object.keys(english).filter((id) => id === code || id.startsWith(`${code}.`));
  return ['## What you are told', ids.map((id) => `> ${say(english, { id, args })}`).join('\n>\n')];
}

function severitySection({ code, defaultSeverity }: AnyRule): string {
  const other = defaultSeverity === 'warning' ? 'information' : 'warning';
  return parts([
    '## Make it louder, quieter or silent',
    'In `provision.config.yaml`, in the top folder of your project, for everybody who works there:',
    block('yaml', `provision_config: 1\nrules:\n  ${code}: ${other}\n`),
    'It can be `error`, `warning`, `information`, `hint` or `off`.',
  ]);
}

function acceptSection(rule: AnyRule): string {
  const { code, acceptable, kinds } = rule;
  if (!acceptable) return parts(['## Accept it', neverAccepted(code)]);
  const onlyModules = kinds !== undefined && kinds.every((kind) => kind === 'module');
  return parts([
    '## Accept it in one place',
    onlyModules
      ? 'If it is right as it is, say so with the reason, in the details at the top of the module:'
      : 'If it is right as it is, say so with the reason. In a row, an outcome or an objective it counts there; at the margin it counts for the whole document:',
    block(
      'yaml',
      `accepted:\n  - finding: ${code}\n    because: The reason, for the next reader.\n    until: "2027-07-31"\n`,
    ),
    'Leave out `until` if it holds for good.',
    ...(onlyModules
      ? [
          'In the text of a module, above the block it is about:',
          block('markdown', `<!-- provision-accept ${code}: the reason, for the next reader -->\n`),
        ]
      : []),
  ]);
}

function neverAccepted(code: string): string {
  return code.startsWith('accept/')
    ? 'It is about something that was accepted, so it cannot be accepted itself. Mend the line or remove it.'
    : 'It cannot be accepted. Until it is mended, readers and programs cannot use what is written there.';
}

function citationSection({ citation }: AnyRule): string {
  const found = citation === undefined ? undefined : framework.citation(citation);
  if (found === undefined) return '';
  const status = found.verified
    ? 'The number and the subject were compared with the published text.'
    : 'The number has not been compared with the published text yet, so look it up before you rely on it.';
  return parts(['## Where it comes from', `${found.label}. ${found.subject}`, status]);
}

const framework = new Framework([england as FrameworkPack], 'england-2015');

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}\`\`\``;
}

function parts(all: readonly string[]): string {
  return `${all
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
