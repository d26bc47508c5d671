import { readFileSync } from 'node:fs';

const page = 'docs/outcomes.md';
const begin = '<!-- results: made by npm run outcomes:report -- --write -->';
const end = '<!-- end of results -->';

/** The page with these results in it. */
export function pageWith(results: string, text = readFileSync(page, 'utf8')): string {
  const [before, rest] = [text.split(begin)[0] ?? '', text.split(end)[1] ?? ''];
  return `${before}${begin}\n\n${results}\n\n${end}${rest}`;
}

export const resultsPage = page;
