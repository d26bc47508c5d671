import type { StatementKind } from '../../outcome/assessment.ts';
import type { Layer } from '../../text/source.ts';

export const kindWords: Readonly<Record<StatementKind, string>> = {
  pupil: 'one learner',
  group: 'a group or adults',
  cpd: 'training',
};

export const originWords: Readonly<Record<Layer, string>> = {
  published: 'as published',
  adapted: 'changed by the school',
  local: "the school's own",
};
