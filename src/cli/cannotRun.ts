/** What keeps a command from doing its work: bad arguments, paths that lead nowhere. It ends with exit code 2. */
export class CannotRun extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'CannotRun';
    this.reasons = reasons;
  }
}

const inWords: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to read it.',
  EPERM: 'You are not allowed to read it.',
  EISDIR: 'It is a folder, not a file.',
  ELOOP: 'It is a link that leads back to itself.',
  EMFILE: 'Too many files are open on this machine.',
  ENAMETOOLONG: 'Its name is too long.',
  ENOENT: 'There is no such file or folder.',
};

/** Why a file or folder could not be read, in words where we have some. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return inWords[code] ?? message;
}
