import type { Worker } from './arguments.ts';
import { assessHelp } from './help/assess.ts';
import { checkHelp } from './help/check.ts';
import { outcomesHelp } from './help/outcomes.ts';

/** What `provision --help` prints. */
const overview = `Graduated Provision: checks provision maps and training modules, and asks of every outcome whether it
can be told that a child was helped.

Usage
  provision check [paths…]     Check documents and say what is wrong, and where
  provision outcomes [paths…]  List all outcomes and objectives, and say which are measurable
  provision assess < file      Say of statements, line by line, whether they are measurable
  provision help <command>     Everything about a command
  provision --version          Which version this is

Nothing is sent anywhere and no file is changed.
`;

/** The help on a command, or on all of them. */
export function helpOn(topic: Worker | undefined): string {
  switch (topic) {
    case 'check':
      return checkHelp();
    case 'assess':
      return assessHelp;
    case 'outcomes':
      return outcomesHelp();
    case undefined:
      return overview;
  }
}
