import * as z from 'zod';
import { text } from './common.ts';
import { thumbprint } from './config.ts';
import { field } from './field.ts';
import { documentVersion } from './header.ts';
import { integrity, packageName } from './package.ts';
import { formatVersion, listOf } from './terms.ts';

const locked = z.strictObject({
  name: packageName,
  version: documentVersion,
  integrity,
  source: field(text, {
    title: 'Source',
    description: 'Where it was imported from: an address, or the name of a file.',
    examples: ['https://northshire.example/provision/packages/northshire.primary-1.2.0.provision.json'],
  }),
  key: field(thumbprint, {
    title: 'Key',
    description: 'The thumbprint of the key that signed it. Absent where it was not signed.',
    examples: ['NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'],
  }).optional(),
});

export type LockedPackage = z.infer<typeof locked>;

/** What was imported, from where, and how to tell that it is unchanged. The software writes it. */
export const lockSchema = field(
  z.strictObject({
    provision_lock: formatVersion,
    packages: listOf(locked, {
      title: 'Packages',
      description: 'Each imported package, in order of name and version.',
    }),
  }),
  {
    title: 'Lock file',
    description:
      'Which packages were imported and from where. Written by the software; keep it with your documents.',
  },
);

export type Lock = z.infer<typeof lockSchema>;
