import * as z from 'zod';
import { slug } from './common.ts';
import { field } from './field.ts';
import { ratesSchema } from './rates.ts';
import { reference } from './terms.ts';

const rateTable = field(ratesSchema.pick({ currency: true, weeks: true, roles: true }), {
  title: 'Table of rates',
  description: 'Rates that hold for this document only, written as in a rate pack.',
});

/** Rates as a map or overlay names them: by the id of a pack, or in a table of its own. */
export const rates = field(
  z.union([
    reference(slug, 'rates', {
      title: 'Rate pack',
      description: 'The id of a rate pack.',
      examples: ['northshire-2026'],
    }),
    rateTable,
  ]),
  {
    title: 'Rates',
    description:
      'What the time of staff costs: the id of a rate pack, or a table of your own. Costs stay estimates.',
    examples: ['northshire-2026'],
    refers: 'rates',
  },
);
