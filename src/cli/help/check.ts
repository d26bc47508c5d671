import { namesWeRead } from '../targets.ts';

/** What `provision help check` prints. */
export function checkHelp(): string {
  return `Usage
  provision check [paths…] [options]

Checks the given files and the documents in the given folders; without a path, the current folder. References are
looked up in the whole project: the nearest folder upward with provision.config.yaml, else with .git, else what was
given. In folders, hidden files, node_modules, what .gitignore lists and what the project's settings "exclude" are
left out; name a file to check it all the same. Packages in .provision/packages are read, never checked.

Options
  --format <format>     text (default), json, sarif, junit or github
  --fail-on <severity>  error (default), warning or none: from which severity on the check fails
  --profile <profile>   starter, full or publish: how much is asked; default: what the project's settings say
  --today <date>        The day to judge dates by, as in 2026-12-01; default: today
  -h, --help            This text

Exit codes
  0  nothing found at or above the threshold
  1  something found at or above the threshold
  2  the check could not run, or a file could not be read; the reason is on standard error

Examples
  provision check
  provision check maps training --fail-on warning
  provision check school.provision-overlay.yaml --profile publish
  provision check --format sarif > findings.sarif

Files that are read
  ${namesWeRead()}
`;
}
