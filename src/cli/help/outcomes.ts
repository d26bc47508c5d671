import { namesWeRead } from '../targets.ts';

/** What `provision help outcomes` prints. */
export function outcomesHelp(): string {
  return `Usage
  provision outcomes [paths…] [options]

Lists the outcomes of provision maps and the objectives of training modules, each with its place, whether it is
measurable, and what is missing; without a path, those of the current folder. An overlay is listed with the outcomes of
the map it makes, and whose words they are. An outcome whose findings somebody has accepted is shown with the reason.

Options
  --format <format>  text (default), json, or csv for a spreadsheet
  --today <date>     The day to judge accepted findings by, as in 2026-12-01; default: today
  -h, --help         This text

Exit codes
  0  the outcomes were listed, measurable or not
  2  it could not run, or a file could not be read; the reason is on standard error

Examples
  provision outcomes
  provision outcomes maps --format csv > outcomes.csv

What json prints has a JSON Schema: schemas/outcomes-output.schema.json.

Files that are read
  ${namesWeRead()}
`;
}
