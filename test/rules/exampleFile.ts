/**
 * Examples of rules are Markdown files that people read as well: `test/rules/<group>/<name>.md` for the rule
 * `<group>/<name>`. The title and the text under it introduce the rule; every `##` is one example:
 *
 *     ## What happened
 *
 *     A sentence or two.
 *
 *     ```yaml file=primary.provision.yaml faulty
 *     levels: universal
 *             ^^^^^^^^^ shape/type.list
 *     ```
 *
 *     - Fix: Change to "universal"
 *     - Also offered: Change to "sen_support"; Change to "ehc_plan"
 *
 *     ```yaml mended
 *     …
 *     ```
 *
 * Under a line of a faulty file, `^^^` marks what a finding marks and names its message; `|` stands for a place
 * without width. Every finding of the file is marked, of whatever rule. Blocks with `file=` alone are other files of
 * the same folder. `Fix` names what is applied, by the titles of the fixes; together with what is `Also offered` that
 * is all the rule offers. Without a `Fix`, the mended text shows what a person would write, whatever is `Offered`.
 */
export interface Mark {
  readonly message: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface ExampleText {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

export interface Example {
  readonly title: string;
  /** What is said before the faulty text. */
  readonly prose: string;
  readonly faulty: ExampleText & {
    readonly marks: readonly Mark[];
    /** With its marks. */ readonly shown: string;
  };
  readonly others: readonly ExampleText[];
  /** Titles of the fixes that are applied. */
  readonly fixes: readonly string[];
  readonly alsoOffered: readonly string[];
  readonly mended: string;
}

export interface ExampleFile {
  readonly code: string;
  readonly title: string;
  readonly prose: string;
  readonly examples: readonly Example[];
}

interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
}

interface Section {
  readonly title: string;
  readonly prose: string;
  readonly items: readonly string[];
  readonly blocks: readonly Block[];
}

/** @throws Error when the file is not written as described above. */
export function readExampleFile(code: string, text: string): ExampleFile {
  const [lead, ...rest] = sectionsOf(text);
  if (lead === undefined || lead.title === '') throw new Error(`${code}: the file has no title`);
  return {
    code,
    title: lead.title,
    prose: lead.prose,
    examples: rest.map((section) => toExample(code, section)),
  };
}

function sectionsOf(text: string): readonly Section[] {
  const sections: { title: string; prose: string[]; items: string[]; blocks: Block[] }[] = [];
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const section = sections.at(-1);
    const heading = /^##? (.*)$/.exec(line);
    const fence = /^(`{3,})(\S+)(.*)$/.exec(line);
    if (heading !== null) sections.push({ title: heading[1] ?? '', prose: [], items: [], blocks: [] });
    else if (fence !== null) {
      const end = lines.indexOf(fence[1] ?? '', at + 1);
      if (end < 0) throw new Error(`A code block is never closed: ${line}`);
      const inside = lines.slice(at + 1, end);
      section?.blocks.push({
        language: fence[2] ?? '',
        words: (fence[3] ?? '').trim().split(/\s+/),
        text: inside.map((each) => `${each}\n`).join(''),
      });
      at = end;
    } else if (line.startsWith('- ')) section?.items.push(line.slice(2));
    else if (section !== undefined && section.blocks.length === 0) section.prose.push(line);
    at++;
  }
  return sections.map(({ title, prose, items, blocks }) => ({
    title,
    prose: prose.join('\n').trim(),
    items,
    blocks,
  }));
}

function toExample(code: string, { title, prose, items, blocks }: Section): Example {
  const fail = (why: string): never => {
    throw new Error(`${code}, "${title}": ${why}`);
  };
  const faulty = blocks.find(({ words }) => words.includes('faulty')) ?? fail('no block is marked as faulty');
  const mended = blocks.find(({ words }) => words.includes('mended')) ?? fail('no block is marked as mended');
  const titles = (label: string): readonly string[] =>
    items.flatMap((line) => (line.startsWith(`${label}: `) ? line.slice(label.length + 2).split('; ') : []));
  return {
    title,
    prose,
    faulty: { ...named(faulty), shown: faulty.text, ...withoutMarks(faulty.text) },
    others: blocks.filter((block) => block !== faulty && block !== mended).map(named),
    fixes: titles('Fix'),
    alsoOffered: [...titles('Also offered'), ...titles('Offered')],
    mended: mended.text,
  };
}

function named({ language, words, text }: Block): ExampleText {
  const name = words.find((word) => word.startsWith('file='))?.slice('file='.length);
  if (name === undefined) throw new Error(`A block has no file=…: ${words.join(' ')}`);
  return { name, language, text };
}

function withoutMarks(shown: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const kept: string[] = [];
  const marks: Mark[] = [];
  for (const line of shown.split('\n')) {
    const mark = /^( *)(\^+|\|) ([a-z-]+\/[a-z-]+(?:\.[a-z0-9-]+)?)$/.exec(line);
    if (mark === null) {
      kept.push(line);
      continue;
    }
    const start = mark[1]?.length ?? 0;
    const width = mark[2] === '|' ? 0 : (mark[2]?.length ?? 0);
    marks.push({ message: mark[3] ?? '', line: Math.max(0, kept.length - 1), start, end: start + width });
  }
  return { text: kept.join('\n'), marks };
}
