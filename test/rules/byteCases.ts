import { limits } from '../../src/model/limits.ts';

export interface ByteCase {
  readonly title: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The one sentence that is said about it. */
  readonly message: string;
}

const map = 'provision_map: 1\nid: primary\ntitle: Café club, £2\n';

/** Files whose mistake is in their bytes, so that no code block can show them. */
export const byteCases: readonly ByteCase[] = [
  {
    title: 'a picture with the name of a map',
    name: 'logo.provision.yaml',
    bytes: () =>
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
    message: 'file/unreadable.binary',
  },
  {
    title: 'a map saved as UTF-16 with its mark',
    name: 'utf16.provision.yaml',
    bytes: () => utf16(map, true),
    message: 'file/unreadable.utf-16',
  },
  {
    title: 'a module saved as UTF-16 without its mark',
    name: 'utf16.cpd.md',
    bytes: () => utf16('---\ncpd_module: 1\n---\n', false),
    message: 'file/unreadable.utf-16',
  },
  {
    title: 'a map saved in an old western character set',
    name: 'latin1.provision.yaml',
    bytes: () => Uint8Array.from(map, (character) => character.charCodeAt(0)),
    message: 'file/unreadable.not-utf-8',
  },
  {
    title: 'a map over the limit of characters',
    name: 'long.provision.yaml',
    bytes: () => new TextEncoder().encode(`${map}# ${'x'.repeat(limits.yamlLength)}\n`),
    message: 'file/too-large',
  },
  {
    title: 'a map over the limit of lines',
    name: 'lines.provision.yaml',
    bytes: () => new TextEncoder().encode(`${map}${'\n'.repeat(limits.yamlLines)}`),
    message: 'file/too-large',
  },
  {
    title: 'a file over the limit of bytes',
    name: 'huge.provision.yaml',
    bytes: () => new Uint8Array(limits.fileBytes + 1).fill(0x61),
    message: 'file/too-large',
  },
  {
    title: 'a module over its limit',
    name: 'long.cpd.md',
    bytes: () => new TextEncoder().encode(`# Long\n\n${'x'.repeat(limits.moduleLength)}\n`),
    message: 'file/too-large',
  },
  {
    title: 'a file of blank lines',
    name: 'blank.cpd.md',
    bytes: () => new TextEncoder().encode('\r\n\r\n  \r\n'),
    message: 'file/empty',
  },
];

function utf16(text: string, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (character) => character.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}
