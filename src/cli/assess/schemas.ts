import * as z from 'zod';
import { bloomLevel, described, judgement, kind, part } from '../statementSchemas.ts';

/**
 * What `provision assess` reads and answers, as others may rely on it. The JSON Schemas are made from it and tests hold
 * the program to it; the program itself reads lines by hand, which is faster and gives better reasons.
 */
const id = described(
  z.union([z.string(), z.int()]),
  'Id',
  'Text or a whole number. It comes back with the answer.',
);

const fields = z.strictObject({
  measure: described(
    z.string(),
    'Measure',
    'How it is known: who looks or asks, and what it is written on.',
  ).optional(),
  start: described(
    z.union([z.string(), z.number()]),
    'Start',
    'Where the learner is now, counted as in the target.',
  ).optional(),
  target: described(z.union([z.string(), z.number()]), 'Target', 'What counts as reached.').optional(),
  direction: described(
    z.enum(['increase', 'decrease', 'maintain']),
    'Direction',
    'Which way is better.',
  ).optional(),
  when: described(z.boolean(), 'When', 'True where a date or a number of weeks stands beside it.').optional(),
  scale: described(
    z.boolean(),
    'Scale',
    'True where a scale has a text for each level, the expected one included.',
  ).optional(),
  condition: described(z.string(), 'Condition', 'In what situation and with what to hand.').optional(),
  purpose: described(z.string(), 'Purpose', 'What it makes possible.').optional(),
});

export const assessInput = described(
  z.looseObject({
    id: described(
      id,
      'Id',
      'Text or a whole number. Without one, the answer has the number of the line.',
    ).optional(),
    kind,
    text: described(z.string(), 'Text', 'The statement, in one or more sentences.'),
    fields: described(
      fields,
      'Fields',
      'What stands beside the statement. It supplies parts that the statement leaves out, and is compared with it.',
    ).optional(),
  }),
  'A statement to be assessed',
  'One line of what "provision assess" reads. Other keys are passed over. With --kind, a line may leave out its kind.',
);

const answer = described(
  z.strictObject({
    id,
    ...judgement,
    reasons: described(
      z.array(z.string()),
      'Reasons',
      'One sentence or more for each thing there is to say, the most serious first; with the source in brackets where there is one.',
    ),
    supplied: described(
      z.array(part),
      'Supplied',
      'Parts that a field gives and the text does not. Only where fields came with the statement.',
    ).optional(),
    bloom: described(
      bloomLevel,
      'Bloom',
      "Level of Bloom's revised taxonomy, of objectives whose verb tells it.",
    ).optional(),
  }),
  'Answer',
  'What is said about a statement.',
);

const problem = described(
  z.strictObject({
    id: described(id.nullable(), 'Id', 'Null where the line has no id that could be read.'),
    error: described(z.string(), 'Error', 'Why the line could not be read, in a sentence.'),
  }),
  'Problem',
  'What stands in the place of an answer where a line could not be read.',
);

export const assessOutput = described(
  z.union([answer, problem]),
  'An answer of "provision assess"',
  'One line of output for each line of input that is not blank, in the same order.',
);
