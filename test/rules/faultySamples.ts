/** What a faulty sample says about itself. */
export interface Announcement {
  readonly codes: readonly string[];
  /** Whether a validator that knows only the JSON Schema sees a fault too. */
  readonly fault: 'schema' | 'rule';
}

/** The announcement of a file: in its first comment, else in the table of the folder's README. */
export function announcementOf(name: string, text: string, readme: string): Announcement | undefined {
  const comment = /^(?:---\r?\n)?(?:# |<!-- )faulty: ([^()\n]+) \((schema|rule)\)/.exec(text);
  const row = readme
    .split('\n')
    .map((line) => /^\| `([^`]+)` \| ([^|]+) \| (schema|rule) \|$/.exec(line))
    .find((match) => match?.[1] === name);
  const [codes, fault] = comment === null ? [row?.[2], row?.[3]] : [comment[1], comment[2]];
  if (codes === undefined || (fault !== 'schema' && fault !== 'rule')) return undefined;
  return { codes: codes.split(',').map((code) => code.trim()), fault };
}
