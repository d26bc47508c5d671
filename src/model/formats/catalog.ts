import * as z from 'zod';
import { date, text } from './common.ts';
import { field } from './field.ts';
import { leastTool, publisherSchema } from './header.ts';
import { integrity, manifestSchema } from './package.ts';
import { scopeSchema } from './provisionMap.ts';
import { formatVersion, listOf } from './terms.ts';
import { thumbprint } from './config.ts';

const withdrawn = z.strictObject({
  date: field(date, { title: 'Date', description: 'When it was withdrawn.', examples: ['2027-01-15'] }),
  because: field(text, {
    title: 'Because',
    description: 'Why, and what to use instead.',
    examples: ['The service has ended. Use version 1.3.0.'],
  }),
});

/** A package as a catalog lists it: what its manifest says, and where to get it. */
const item = z.strictObject({
  ...manifestSchema.omit({ changelog: true, modules: true }).shape,
  scope: field(scopeSchema, {
    title: 'Scope',
    description: 'Whom and what it covers, so that schools find what is meant for them.',
  }).optional(),
  url: field(z.string().regex(/^(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)\S+$/), {
    title: 'Address',
    description: 'Where the package is, relative to this catalog, so that all of it can be moved together.',
    examples: ['packages/northshire.primary-1.2.0.provision.json'],
  }),
  integrity,
  size: field(z.int().min(1), {
    title: 'Size',
    description: 'The size of the file in bytes.',
    examples: [48213],
  }).optional(),
  key: field(thumbprint, {
    title: 'Key',
    description: 'The thumbprint of the key that signed it.',
    examples: ['NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'],
  }).optional(),
  withdrawn: field(withdrawn, {
    title: 'Withdrawn',
    description: 'Says that nobody should start using it. Those who use it already are told why.',
  }).optional(),
});

export type CatalogItem = z.infer<typeof item>;

/** A catalog: a static file that any host, network or repository can serve. */
export const catalogSchema = field(
  z.strictObject({
    provision_catalog: formatVersion,
    title: field(text, {
      title: 'Title',
      description: 'What the catalog is called.',
      examples: ['Northshire Council, provision maps and training'],
    }),
    publisher: field(publisherSchema, {
      title: 'Publisher',
      description: 'Who keeps the catalog.',
    }).optional(),
    updated: field(date, {
      title: 'Updated',
      description: 'When it was last changed.',
      examples: ['2026-11-02'],
    }).optional(),
    packages: listOf(item, {
      title: 'Packages',
      description: 'What can be had, newest version first.',
    }),
    least_tool: leastTool.optional(),
  }),
  {
    title: 'Catalog',
    description: 'A list of published packages with relative addresses.',
  },
);

export type Catalog = z.infer<typeof catalogSchema>;
