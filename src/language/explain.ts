import type { Framework } from '../framework/framework.ts';
import type { Vocabulary } from '../model/formats/field.ts';
import { allowedWords, metaOf, type Schema } from '../model/schemaWalk.ts';

/** What a field is for, as Markdown, for hovers and for the panel beside suggestions. */
export function explainField(key: string, schema: Schema, framework: Framework): string {
  const meta = metaOf(schema);
  const words = allowedWords(schema);
  return [
    `**${escape(meta.title ?? key)}** \`${key}\``,
    meta.description === undefined ? '' : escape(meta.description),
    words.length > 0 ? `One of: ${words.map((word) => `\`${word}\``).join(', ')}` : '',
    meta.vocabulary === undefined ? '' : listed(meta.vocabulary, framework),
    example(key, meta.examples?.[0]),
    meta.citation === undefined ? '' : explainCitation(meta.citation, framework),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a term of the framework means, and whether anybody has compared it with its source. */
export function explainTerm(vocabulary: Vocabulary, id: string, framework: Framework): string | undefined {
  const term = framework.term(vocabulary, id);
  if (term === undefined) return undefined;
  const status = term.verified
    ? `From ${escape(term.pack)}.`
    : `From ${escape(term.pack)}. *Not yet compared with its source.*`;
  return [
    `**${escape(term.label)}** \`${id}\``,
    term.definition === undefined ? '' : escape(term.definition),
    status,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function listed(vocabulary: Vocabulary, framework: Framework): string {
  const terms = framework.terms(vocabulary);
  const shown = terms.slice(0, 8).map(({ id }) => `\`${id}\``);
  return terms.length === 0
    ? ''
    : `From the framework: ${shown.join(', ')}${terms.length > shown.length ? ' …' : ''}`;
}

function example(key: string, value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `Example:\n\n\`\`\`yaml\n${key}: ${text.replaceAll('`', "'")}\n\`\`\``;
}

/** What a paragraph says, what it was written for, and whether anybody has compared its number with the source. */
export function explainCitation(reference: string, framework: Framework): string {
  const found = framework.citation(reference);
  if (found === undefined) return '';
  const status = found.verified ? '' : ' *(number not yet compared with the published text)*';
  return `See ${escape(found.label)}: ${escape(found.subject)}${status}`;
}

/** Text from documents and packs is shown as text, never as Markdown. */
export function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
