import * as z from 'zod';
import { extra, slug, text, texts } from './common.ts';
import { field } from './field.ts';
import { leastTool } from './header.ts';
import { address, formatVersion, listOf, oneOrMore, reference } from './terms.ts';

/** The thumbprint of a signing key after RFC 7638: 32 bytes in base64url. */
export const thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

const severity = field(z.enum(['error', 'warning', 'information', 'hint', 'off']), {
  title: 'Severity',
  description: 'How loudly the rule speaks up in this project, or "off".',
  examples: ['hint'],
});

const catalog = z.strictObject({
  url: field(address, {
    title: 'Address',
    description: 'Where the catalog is. Nothing is fetched before you trust the folder and ask for it.',
    examples: ['https://northshire.example/provision/provision-catalog.json'],
  }),
  title: field(text, {
    title: 'Title',
    description: 'What to call it in lists.',
    examples: ['Northshire Council'],
  }).optional(),
});

const pin = z.strictObject({
  publisher: field(slug, {
    title: 'Publisher',
    description: 'The id of a publisher.',
    examples: ['northshire'],
  }),
  key: field(thumbprint, {
    title: 'Key',
    description:
      'The thumbprint of the only key that may sign for this publisher here. It narrows what you trust yourself and never adds to it.',
    examples: ['NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'],
  }),
});

const ownWord = z.strictObject({
  term: field(texts, {
    title: 'Term',
    description: 'The word or words to point out.',
    examples: ['naughty step', ['low ability', 'low ability set']],
  }),
  instead: field(texts, {
    title: 'Instead',
    description: 'What to write instead, best first.',
    examples: ['working at an earlier stage'],
  }).optional(),
  why: field(text, {
    title: 'Why',
    description: 'Why, for the person who wrote it.',
    examples: ['Our families asked us not to use it.'],
  }),
});

const languageLists = z.strictObject({
  add: listOf(ownWord, {
    title: 'Add',
    description: 'Words that your team does not want to use.',
  }).optional(),
  allow: listOf(
    field(text, {
      title: 'Word',
      description: 'A word that is fine here.',
      examples: ['person with autism'],
    }),
    {
      title: 'Allow',
      description: 'Words that are pointed out elsewhere and are fine in this project.',
      examples: [['person with autism']],
    },
  ).optional(),
});

const wording = z.strictObject({
  identity: field(z.enum(['identity_first', 'person_first', 'either']), {
    title: 'Identity',
    description:
      'How autistic people are spoken of: identity first, as in "autistic person", which most autistic adults in Britain prefer; person first, as in "person with autism"; or either. Ask the people you write about.',
    examples: ['identity_first'],
  }).optional(),
});

/** The settings of a project: `provision.config.yaml` in its top folder. */
export const configSchema = field(
  z.strictObject({
    provision_config: formatVersion,
    profile: field(z.enum(['starter', 'full', 'publish']), {
      title: 'Profile',
      description:
        'How much is asked of your documents: starter for a first try, full for everyday work, publish for what others will rely on.',
      examples: ['full'],
    }).optional(),
    framework: oneOrMore(
      reference(slug, 'framework', {
        title: 'Framework',
        description: 'The id of a framework pack.',
        examples: ['england-2015'],
      }),
      {
        title: 'Framework',
        description: 'The framework for new documents and for those that name none.',
        examples: ['england-2015'],
      },
    ).optional(),
    rules: field(z.record(text, severity), {
      title: 'Rules',
      description:
        'How loudly each rule speaks up, by its code. To accept one finding in one place, use "accepted" there and give the reason.',
      examples: [{ 'outcome/no-method': 'off' }],
    }).optional(),
    languages: listOf(
      field(language, {
        title: 'Language',
        description: 'A language in which documents of this project are written.',
        examples: ['en-GB', 'cy'],
      }),
      {
        title: 'Languages',
        description: 'The languages of this project, the main one first.',
        examples: [['en-GB']],
      },
    ).optional(),
    wording: field(wording, {
      title: 'Wording',
      description: 'How people are spoken of in this project.',
      examples: [{ identity: 'identity_first' }],
    }).optional(),
    language_lists: field(languageLists, {
      title: 'Word lists',
      description: 'Words that your team avoids, and words that are fine here.',
    }).optional(),
    fictional_names: listOf(
      field(text, { title: 'Name', description: 'A made-up name.', examples: ['Robin'] }),
      {
        title: 'Made-up names',
        description:
          'Names in your examples that belong to nobody, so that they are not taken for personal data.',
        examples: [['Robin', 'Ashley']],
      },
    ).optional(),
    catalogs: listOf(catalog, {
      title: 'Catalogs',
      description:
        'Where published maps and modules can be found. They are listed here and contacted only when you ask.',
    }).optional(),
    pins: listOf(pin, {
      title: 'Pinned keys',
      description:
        'Which key must sign for which publisher in this project. Keys you trust are kept in your own settings, never here.',
    }).optional(),
    exclude: listOf(
      field(text, {
        title: 'Pattern',
        description: 'Files or folders, with * for any part of a name and ** for any folders.',
        examples: ['archive/**'],
      }),
      {
        title: 'Exclude',
        description: 'Files that are not checked.',
        examples: [['archive/**']],
      },
    ).optional(),
    least_tool: leastTool.optional(),
    extra: extra.optional(),
  }),
  {
    title: 'Project settings',
    description:
      'What the people who work on these documents have agreed on. Everybody in the project shares it.',
  },
);

export type ProjectConfig = z.infer<typeof configSchema>;
