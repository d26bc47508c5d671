import { outcomeFormats, type OutcomeFormatName } from '../outcomes/formats.ts';
import { dayIn, oneOf, type CommandArguments } from './given.ts';

export interface OutcomesOptions {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  readonly format: OutcomeFormatName;
  /** YYYY-MM-DD; absent: today. */
  readonly today: string | undefined;
}

export const outcomesArguments: CommandArguments<OutcomesOptions> = {
  options: ['format', 'today'],
  read: (paths, given) => ({
    paths: paths.length === 0 ? ['.'] : paths,
    format: oneOf('format', given, Object.keys(outcomeFormats) as readonly OutcomeFormatName[]) ?? 'text',
    today: dayIn(given),
  }),
};
