import * as z from 'zod';
import { date, fullName, text, version } from './common.ts';
import { field } from './field.ts';
import { documentVersion, leastTool, licence, mapVersionSchema, publisherSchema, title } from './header.ts';
import { changelog } from './provisionMap.ts';
import { formatVersion, listOf, reference } from './terms.ts';

/** A SHA-256 digest in hexadecimal, named like in Subresource Integrity but readable by other tools. */
export const integrity = field(z.string().regex(/^sha256-[0-9a-f]{64}$/), {
  title: 'Integrity',
  description: 'The SHA-256 digest by which anybody can tell that nothing was changed on the way.',
  examples: ['sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
});

/** The full name of what is published: publisher and id. */
export const packageName = field(fullName, {
  title: 'Name',
  description: 'The full name: the publisher and the id of what is published.',
  examples: ['northshire/primary'],
});

const part = z.strictObject({
  name: field(text, {
    title: 'Name',
    description: 'The id of a pack, or the full name of a module.',
    examples: ['england-2015', 'northshire/autism-communication-essentials'],
  }),
  version: field(version, {
    title: 'Version',
    description: 'Its exact version.',
    examples: ['1.0.0'],
  }).optional(),
});

export const publishedKind = field(z.enum(['map', 'overlay', 'framework', 'rates', 'path', 'module']), {
  title: 'Kind',
  description: 'What kind of document it is.',
  examples: ['map'],
});

/** What a package says about itself, so that nobody has to open its content. Catalogs repeat it. */
export const manifestSchema = z.strictObject({
  name: packageName,
  version: documentVersion,
  kind: publishedKind,
  title,
  summary: field(text, {
    title: 'Summary',
    description: 'What it is, in plain words.',
    examples: ['What every Northshire primary school does when a child finds learning or school life hard.'],
  }).optional(),
  publisher: field(publisherSchema, {
    title: 'Publisher',
    description: 'The organisation that answers for it.',
  }),
  licence,
  attribution: field(text, {
    title: 'Attribution',
    description: 'The words by which others name the publisher when they use it.',
    examples: ['© Northshire Council 2026'],
  }).optional(),
  published: field(date, {
    title: 'Published',
    description: 'When this version came out.',
    examples: ['2026-11-02'],
  }).optional(),
  review_by: field(date, {
    title: 'Review by',
    description: 'The date by which somebody looks at all of it again.',
    examples: ['2027-09-01'],
  }).optional(),
  packs: listOf(part, {
    title: 'Packs',
    description: 'The framework and rate packs it goes by, with their versions.',
  }).optional(),
  modules: listOf(part, {
    title: 'Modules',
    description: 'The CPD modules that its rows name, with their versions.',
  }).optional(),
  extends: listOf(mapVersionSchema, {
    title: 'Extends',
    description: 'The maps that a published overlay adapts, with exact versions.',
  }).optional(),
  supersedes: field(
    z.union([
      reference(version, 'version', {
        title: 'Earlier version',
        description: 'The version of the same name that this one replaces.',
        examples: ['1.1.0'],
      }),
      mapVersionSchema,
    ]),
    {
      title: 'Supersedes',
      description: 'What this replaces: an earlier version of the same name, or another map.',
      examples: ['1.1.0'],
    },
  ).optional(),
  changelog: changelog.optional(),
  least_tool: leastTool.optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;

const fileName = field(text, {
  title: 'File',
  description: 'The name of the file it came from, without folders.',
  examples: ['primary.provision.yaml'],
});

/** YAML documents travel as data, modules as their text: front matter and body are one document. */
const content = z.union([
  z.strictObject({
    kind: field(z.enum(['map', 'overlay', 'framework', 'rates', 'path']), {
      title: 'Kind',
      description: 'What kind of document it is.',
      examples: ['map'],
    }),
    file: fileName,
    data: field(z.record(z.string(), z.unknown()), {
      title: 'Data',
      description: 'The document as data, in the format that its own version key names.',
    }),
  }),
  z.strictObject({
    kind: field(z.literal('module'), {
      title: 'Kind',
      description: 'A CPD module.',
      examples: ['module'],
    }),
    file: fileName,
    text: field(z.string(), {
      title: 'Text',
      description: 'The whole text of the module, front matter included, with plain line feeds.',
      examples: [
        '---\ncpd_module: 1\nid: autism-communication-essentials\n---\n\n# Autism and communication\n',
      ],
    }),
  }),
]);

export type PackageContent = z.infer<typeof content>;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** A flattened JWS without payload (RFC 7515, appendix F). What is signed is what the digest covers. */
const signature = z.strictObject({
  protected: field(base64url, {
    title: 'Protected header',
    description: 'Algorithm and key of the signature, in base64url.',
    examples: ['eyJhbGciOiJFZERTQSJ9'],
  }),
  signature: field(base64url, {
    title: 'Signature',
    description: 'The Ed25519 signature, in base64url.',
  }),
});

/** A published package. Canonical JSON (RFC 8785): the same input gives the same bytes. */
export const packageSchema = field(
  z.strictObject({
    provision_package: formatVersion,
    manifest: field(manifestSchema, {
      title: 'Manifest',
      description: 'What the package says about itself.',
    }),
    content: field(z.array(content).min(1), {
      title: 'Content',
      description: 'The documents in the package, the published one first.',
    }),
    integrity,
    signature: field(signature, {
      title: 'Signature',
      description:
        'A detached signature of the publisher. Without one the digest alone tells whether it is whole.',
    }).optional(),
  }),
  {
    title: 'Published package',
    description:
      'A published map, overlay, pack or module in one file that is never edited. The digest covers the version key, the manifest and the content.',
  },
);

export type ProvisionPackage = z.infer<typeof packageSchema>;
