import * as z from 'zod';
import { bloomLevel, described, judgement, kind, part } from '../statementSchemas.ts';
import type { OutcomesReport } from './report.ts';

const whole = z.int().nonnegative();

const position = described(
  z.object({
    line: described(whole, 'Line', 'Counted from zero.'),
    character: described(whole, 'Character', 'Counted from zero, in UTF-16 code units.'),
  }),
  'Position',
  'A place between two characters of the file.',
);

const outcome = described(
  z.object({
    document: described(
      z.string(),
      'Document',
      'The document that was asked about, as a path from the current folder, with forward slashes.',
    ),
    file: described(
      z.string(),
      'File',
      'Where the text stands: for what an overlay takes over, the published map.',
    ),
    line: described(z.int().min(1), 'Line', 'Where the text begins, counted from one as editors do.'),
    range: described(
      z.object({ start: position, end: position }),
      'Range',
      'Where the text stands, its quotes included; the end is exclusive, as in the Language Server Protocol.',
    ),
    origin: described(
      z.enum(['published', 'adapted', 'local']).nullable(),
      'Origin',
      "Of an overlay's outcomes: as published, changed by the school in any field, or the school's own; else null.",
    ),
    row: described(z.string().nullable(), 'Row', "The row's id, if it has one; null for objectives."),
    title: described(z.string().nullable(), 'Title', "The row's title, if it has one; null for objectives."),
    id: described(z.string().nullable(), 'Id', "The outcome's or objective's own id, if it has one."),
    kind,
    practice: described(
      z.boolean(),
      'Practice',
      'Whether the row describes everyday practice, which has no targets.',
    ),
    text: described(
      z.string(),
      'Text',
      'The outcome as it reads, without quotes and line breaks of the file.',
    ),
    ...judgement,
    supplied: described(
      z.array(part),
      'Supplied',
      'Parts that another field of the outcome gives and the text does not.',
    ),
    bloom: described(
      bloomLevel.nullable(),
      'Bloom',
      "Level of Bloom's revised taxonomy, of objectives whose verb tells it; else null.",
    ),
    accepted: described(
      z.string().nullable(),
      'Accepted',
      'The reason, where somebody has accepted what was found and no error or warning is left open; else null.',
    ),
  }),
  'Outcome',
  'An outcome of a map or an objective of a module. Every key is always there.',
);

const counts = z.object({
  total: described(whole, 'Total', 'All that have a text, each counted once.'),
  measurable: described(whole, 'Measurable', 'How many of them are measurable.'),
  accepted: described(whole, 'Accepted', 'How many of those that are not measurable are accepted.'),
});

/**
 * What `provision outcomes --format json` prints, as others may rely on it. The JSON Schema is made from it and tests
 * hold the program to it. Groups are open: keys may be added one day, and a copy of the schema that somebody keeps should
 * not refuse them.
 */
export const outcomesOutput = described(
  z.object({
    outcomes: described(
      z.array(outcome),
      'Outcomes',
      'In the order of their documents, then of their text. Those without text are listed and not counted.',
    ),
    summary: described(
      z.object({
        outcomes: described(counts, 'Outcomes', 'Of maps and overlays, everyday practice left out.'),
        practice: described(whole, 'Practice', 'How many say what everyday practice is.'),
        objectives: described(counts, 'Objectives', 'Of training modules.'),
      }),
      'Summary',
      'What it comes to. What an overlay takes over as published is counted once where its map is listed too.',
    ),
  }) satisfies z.ZodType<OutcomesReport>,
  'The outcomes of documents',
  'What "provision outcomes --format json" prints.',
);
