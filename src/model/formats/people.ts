import * as z from 'zod';
import { contact, text } from './common.ts';
import { field } from './field.ts';
import { familyText, listOf, openTerm, term } from './terms.ts';

export const firstContact = field(contact, {
  title: 'First contact',
  description:
    'The one door for families: whom to ask first, whatever it is about. They should not have to know how services are organised.',
  needed: { profile: 'publish' },
});

export const safeguardingContact = field(contact, {
  title: 'Safeguarding contact',
  description: 'Whom to tell when somebody is worried about the safety of a child.',
});

export const coordinator = field(contact, {
  title: 'Coordinator',
  description: 'Who draws the services together, so that families need not do it themselves.',
});

export const contributors = listOf(
  z.strictObject({
    who: openTerm('heard_groups', {
      title: 'Who',
      description: 'A group, role or organisation that took part.',
      examples: ['Northshire Parent Carer Forum', 'Young people of the youth council'],
    }),
    part: familyText({
      title: 'Part',
      description: 'What they did, and whether they could change anything.',
      examples: ['Wrote the words for families with us'],
    }).optional(),
  }),
  {
    title: 'Contributors',
    description: 'Who took part in making this, families and young people included, and what their part was.',
    needed: { profile: 'publish' },
  },
);

const heardGroup = openTerm('heard_groups', {
  title: 'Group',
  description: 'A group of people, never a person.',
  examples: ['families', 'children', 'Families who speak little English'],
});

export const heard = listOf(
  z.strictObject({
    group: heardGroup,
    how: familyText({
      title: 'How',
      description: 'How they were asked, in a way that suits them.',
      examples: ['Drawing and talking in small groups'],
    }).optional(),
    when: field(text, {
      title: 'When',
      description: 'When they were asked.',
      examples: ['Autumn term 2026'],
    }).optional(),
    band: field(z.enum(['1-5', '6-20', '21-100', 'over_100']), {
      title: 'How many',
      description: 'Roughly how many were heard, as a band, so that nobody can be recognised.',
      examples: ['6-20'],
    }).optional(),
  }),
  { title: 'Heard', description: 'Who was asked, how and when: families, children, staff.' },
);

export const notYetHeard = listOf(heardGroup, {
  title: 'Not yet heard',
  description: 'Groups that have not been heard yet. Saying so is honest and tells you whom to ask next.',
  examples: [['Families of children out of school']],
});

export const puttingThingsRight = field(
  z.strictObject({
    advice: field(contact, {
      title: 'Independent advice',
      description: 'Who advises families independently and free of charge. In England this is SENDIASS.',
    }).optional(),
    routes: listOf(
      z.strictObject({
        id: term('routes', {
          title: 'Route',
          description: 'A way to put things right, from the framework.',
          examples: ['mediation'],
        }),
        contact: field(text, {
          title: 'Contact',
          description: 'How to reach it here. Put phone numbers in quotes.',
          examples: ['01632 960456'],
        }).optional(),
      }),
      {
        title: 'Routes',
        description:
          'Local contacts for ways to put things right. Every right is listed for readers, named here or not.',
      },
    ).optional(),
  }),
  {
    title: 'Putting things right',
    description:
      'Who advises families when something goes wrong, and which ways are open. It never takes a right away.',
    needed: { profile: 'publish' },
  },
);
