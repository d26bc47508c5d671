import * as z from 'zod';
import { partNames } from '../outcome/assessment.ts';

/** What is said about a statement by every command that judges some, so that their JSON Schemas say it alike. */
export const described = <S extends z.ZodType>(schema: S, title: string, description: string): S =>
  schema.meta({ title, description });

export const part = z.enum(partNames);

export const kind = described(
  z.enum(['pupil', 'group', 'cpd']),
  'Kind',
  "pupil: one learner. group: a group of learners, or adults' practice. cpd: an objective of training.",
);

export const bloomLevel = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']);

const stretch = described(
  z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  'Stretch',
  '[start, end) in UTF-16 code units of the text.',
);

/** The keys that answers and reports have in common. */
export const judgement = {
  verdict: described(
    z.enum(['measurable', 'not_measurable', 'not_assessed']),
    'Verdict',
    'measurable: it is an outcome and nothing required is missing.',
  ),
  class: described(
    z.enum(['outcome', 'provision', 'aspiration', 'need', 'process', 'topic']).nullable(),
    'Class',
    'What the statement is, taken as a whole; null where it could not be judged.',
  ),
  missing: described(
    z.array(z.enum(['behaviour', 'criterion', 'when'])),
    'Missing',
    'Required parts that stand neither in the text nor in a field.',
  ),
  parts: described(
    z.partialRecord(part, z.array(stretch).min(1)),
    'Parts',
    'Where each part stands in the text. Parts that do not stand there have no key.',
  ),
  severity: described(
    z.enum(['error', 'warning', 'hint', 'none']),
    'Severity',
    'Of the most serious thing there is to say.',
  ),
};
