import files from 'files:.';
import type { Finding } from '../../src/rules/finding.ts';
import { locate } from '../../src/language/diagnostics.ts';
import type { LanguageService } from '../../src/language/service.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { readExampleFile, type Example, type ExampleFile, type Mark } from './exampleFile.ts';
import { openProject, uriOf } from '../support/project.ts';
import { textOf } from '../support/base64.ts';

/** Every example file, in the order of the codes. */
export function exampleFiles(): readonly ExampleFile[] {
  return Object.keys(files)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => readExampleFile(name.replace(/\.md$/, ''), textOf(files[name] ?? '')));
}

export interface Outcome {
  readonly service: LanguageService;
  readonly uri: string;
  readonly findings: readonly Finding[];
}

/** Checks a text in the place of the example's faulty file. */
export async function run({ faulty, others }: Example, text: string): Promise<Outcome> {
  const service = await openProject([
    ...others.map((other) => [other.name, other.text] as const),
    [faulty.name, text],
  ]);
  const uri = uriOf(faulty.name);
  return { service, uri, findings: service.workspace.check(uri).findings };
}

/** What was found as it is marked in example files, in the order of the text. */
export function marksOf({ service, uri, findings }: Outcome): readonly Mark[] {
  return findings
    .map(({ message, place }) => {
      const at = locate(service.workspace, place);
      if (at?.uri !== uri) throw new Error(`${message.id} is not in this file`);
      const { start, end } = at.range;
      if (start.line !== end.line) throw new Error(`${message.id} marks several lines`);
      return { message: message.id, line: start.line, start: start.character, end: end.character };
    })
    .toSorted(byPlace);
}

export function byPlace(a: Mark, b: Mark): number {
  return a.line - b.line || a.start - b.start || a.end - b.end || (a.message < b.message ? -1 : 1);
}

/** The fixes that a rule offers for a file, by title. */
export function fixesOf({ service, uri }: Outcome, code: string) {
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
  return service.codeActions(uri, everywhere).filter(({ diagnostic }) => diagnostic.code === code);
}

/** The text after all fixes of a rule with one of these titles. */
export function mend(outcome: Outcome, code: string, titles: readonly string[]): string {
  const document = outcome.service.workspace.document(outcome.uri);
  if (document === undefined) throw new Error('The document was not read');
  const edits = fixesOf(outcome, code)
    .filter(({ title }) => titles.includes(title))
    .flatMap((action) => action.edits)
    .map(({ range, newText }) => ({ span: document.lines.span(range), newText }));
  return applyEdits(document.text, edits);
}
