/**
 * The kinds of document, how their files are named and which key announces the version of their format.
 */
export type DocumentKind =
  'map' | 'overlay' | 'framework' | 'rates' | 'path' | 'config' | 'module' | 'package' | 'catalog' | 'lock';

export type LanguageId = 'provision' | 'cpd-module' | 'json' | 'yaml';

export interface KindInfo {
  readonly kind: DocumentKind;
  /** What people call it. */
  readonly label: string;
  /** How the file's name ends. */
  readonly suffix: string;
  /** The suffix is the whole name of the file. */
  readonly wholeName: boolean;
  readonly versionKey: string;
  /** The newest format version this software reads. */
  readonly newest: number;
  readonly language: LanguageId;
  /** Base name of the generated JSON Schema; absent where none is published. */
  readonly schema?: string;
}

export const kinds: readonly KindInfo[] = [
  {
    kind: 'map',
    label: 'provision map',
    suffix: '.provision.yaml',
    wholeName: false,
    versionKey: 'provision_map',
    newest: 1,
    language: 'provision',
    schema: 'provision-map',
  },
  {
    kind: 'overlay',
    label: 'school overlay',
    suffix: '.provision-overlay.yaml',
    wholeName: false,
    versionKey: 'provision_overlay',
    newest: 1,
    language: 'provision',
    schema: 'provision-overlay',
  },
  {
    kind: 'framework',
    label: 'framework pack',
    suffix: '.provision-framework.yaml',
    wholeName: false,
    versionKey: 'provision_framework',
    newest: 1,
    language: 'provision',
    schema: 'provision-framework',
  },
  {
    kind: 'rates',
    label: 'rate pack',
    suffix: '.provision-rates.yaml',
    wholeName: false,
    versionKey: 'provision_rates',
    newest: 1,
    language: 'provision',
    schema: 'provision-rates',
  },
  {
    kind: 'path',
    label: 'learning path',
    suffix: '.cpd-path.yaml',
    wholeName: false,
    versionKey: 'cpd_path',
    newest: 1,
    language: 'provision',
    schema: 'cpd-path',
  },
  {
    kind: 'config',
    label: 'project settings',
    suffix: 'provision.config.yaml',
    wholeName: true,
    versionKey: 'provision_config',
    newest: 1,
    language: 'provision',
    schema: 'provision-config',
  },
  {
    kind: 'module',
    label: 'CPD module',
    suffix: '.cpd.md',
    wholeName: false,
    versionKey: 'cpd_module',
    newest: 1,
    language: 'cpd-module',
    schema: 'cpd-module',
  },
  {
    kind: 'package',
    label: 'published package',
    suffix: '.provision.json',
    wholeName: false,
    versionKey: 'provision_package',
    newest: 1,
    language: 'json',
    schema: 'provision-package',
  },
  {
    kind: 'catalog',
    label: 'catalog',
    suffix: 'provision-catalog.json',
    wholeName: true,
    versionKey: 'provision_catalog',
    newest: 1,
    language: 'json',
    schema: 'provision-catalog',
  },
  {
    kind: 'lock',
    label: 'lock file',
    suffix: 'provision.lock.yaml',
    wholeName: true,
    versionKey: 'provision_lock',
    newest: 1,
    language: 'yaml',
  },
];

/** The kind that a file's name says, or nothing for a foreign file. */
export function kindOfName(name: string): KindInfo | undefined {
  return kinds.find((info) =>
    info.wholeName ? name === info.suffix : name.endsWith(info.suffix) && name.length > info.suffix.length,
  );
}

/**
 * The kind of a text that has no file name of ours, such as an untitled document: what its first version key says, else
 * what is usual for the editor's language.
 */
export function kindOfText(text: string, language: string): DocumentKind | undefined {
  if (language === 'cpd-module') return 'module';
  if (language !== 'provision') return undefined;
  const key = /^([a-z_]+)[ \t]*:/gm;
  for (const match of text.matchAll(key)) {
    const info = kinds.find(
      (candidate) => candidate.versionKey === match[1] && candidate.language === language,
    );
    if (info !== undefined) return info.kind;
  }
  return 'map';
}

/** All there is to know about a kind. */
export function kindInfo(kind: DocumentKind): KindInfo {
  const info = kinds.find((entry) => entry.kind === kind);
  if (info === undefined) throw new Error(`Unknown kind of document: ${kind}`);
  return info;
}
