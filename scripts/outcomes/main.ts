/**
 * `npm run outcomes:report`: judges the labelled sentences and prints how well. Options after `--`: `--no-errors` leaves
 * out the list of errors, `--write` puts the results into docs/outcomes.md, `--tagger` compares with a tagger.
 */
import { writeFileSync } from 'node:fs';
import { createAssessor } from '../../src/outcome/assess.ts';
import { format, resolveConfig } from 'prettier';
import { pageWith, resultsPage } from './page.ts';
import { allScores, comparison, report, resultsForPage } from './report.ts';
import { withTagger } from './tagger.ts';

const asked = new Set(process.argv.slice(2));
const all = allScores();
if (asked.has('--tagger')) console.log(comparison(all, allScores(createAssessor(withTagger))));
else console.log(report(all, { errors: !asked.has('--no-errors') }));
if (asked.has('--write')) {
  const options = await resolveConfig(resultsPage);
  writeFileSync(resultsPage, await format(pageWith(resultsForPage(all)), { ...options, parser: 'markdown' }));
}
