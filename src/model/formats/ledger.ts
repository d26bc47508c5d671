import * as z from 'zod';
import { date, version } from './common.ts';
import { field } from './field.ts';
import { familyText, identity, listOf, oneOrMore, openTerm, reference, rowName } from './terms.ts';

const toldThem = z.strictObject({
  date: field(date, {
    title: 'Date',
    description: 'When they heard back.',
    examples: ['2026-11-20'],
  }),
  how: familyText({
    title: 'How',
    description: 'How they heard back, in a way that reaches the people who spoke.',
    examples: ['At the parent carer forum, and on the website'],
  }).optional(),
});

export const ledgerEntrySchema = field(
  z.strictObject({
    id: identity('entry', 'Answers and changes point at it.', 'waiting-times-2026'),
    date: field(date, {
      title: 'Date',
      description: 'When it was said.',
      examples: ['2026-10-05'],
    }),
    from: openTerm('heard_groups', {
      title: 'From',
      description: 'Who said it: a role or a group, never a person.',
      examples: ['families', 'children', 'A parent of a Year 3 child'],
    }),
    about: oneOrMore(
      reference(rowName, 'row', {
        title: 'Row',
        description: 'A row that the comment is about.',
        examples: ['asking-for-what-i-need'],
      }),
      {
        title: 'About',
        description: 'The row or rows it is about. Leave it out if it is about the whole map.',
      },
    ).optional(),
    said: familyText({
      title: 'What was said',
      description:
        'The comment in short, fair to those who made it and without anything that gives a child away.',
      examples: ['The wait for advice is long, and nobody tells us what happens until then.'],
    }),
    quoted_with_permission: field(z.boolean(), {
      title: 'Quoted with permission',
      description: 'Say true if these are their own words and they agreed to see them published.',
      examples: [true],
    }).optional(),
    response: familyText({
      title: 'Response',
      description: 'What you answer. Comments that nobody answers teach families not to speak.',
      examples: ['You are right. Each row now says what happens while you wait.'],
    }).optional(),
    action: field(z.enum(['changed', 'will_change', 'no_change']), {
      title: 'Action',
      description: 'What became of it. If nothing changes, the response says why.',
      examples: ['changed'],
    }).optional(),
    changed_in: reference(version, 'version', {
      title: 'Changed in',
      description: 'The version of the map in which the change is found, or will be.',
      examples: ['1.2.0'],
    }).optional(),
    told_them: field(toldThem, {
      title: 'Told them',
      description: 'When and how those who spoke were told what became of it.',
    }).optional(),
  }),
  { title: 'Comment', description: 'What was said, what you answered and what came of it.' },
);

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

export const involvement = listOf(ledgerEntrySchema, {
  title: 'You said, we did',
  description:
    'What children, families and staff said, and what became of it. It is published with the map, because being heard shows in what changes.',
  citation: 'england-2015:4.1',
});
