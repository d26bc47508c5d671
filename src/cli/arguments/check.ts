import type { Profile } from '../../model/formats/field.ts';
import { formats, type FormatName } from '../formats/index.ts';
import { thresholds, type Threshold } from '../report.ts';
import { dayIn, oneOf, type CommandArguments } from './given.ts';

export interface CheckOptions {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly failOn: Threshold;
  /** Overrides what projects ask for. */
  readonly profile: Profile | undefined;
  /** YYYY-MM-DD; absent: today. */
  readonly today: string | undefined;
}

const profiles: readonly Profile[] = ['starter', 'full', 'publish'];

export const checkArguments: CommandArguments<CheckOptions> = {
  options: ['format', 'fail-on', 'profile', 'today'],
  read: (paths, given) => ({
    today: dayIn(given),
    paths: paths.length === 0 ? ['.'] : paths,
    format: oneOf('format', given, Object.keys(formats) as readonly FormatName[]) ?? 'text',
    failOn: oneOf('fail-on', given, thresholds) ?? 'error',
    profile: oneOf('profile', given, profiles),
  }),
};
