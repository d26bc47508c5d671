/** Every limit in one place. Beyond a size limit a file gets one finding and is otherwise left alone. */
export const limits = {
  /** UTF-16 code units of a YAML document. */
  yamlLength: 2 * 1024 * 1024,
  yamlLines: 50_000,
  /** UTF-16 code units of a module. */
  moduleLength: 1024 * 1024,
  /** Bytes that are read from a file at all. */
  fileBytes: 4 * 1024 * 1024,
  /** Levels of nesting in YAML. */
  depth: 64,
  /** Columns of indentation, or marks of lists and quotes on one line, in Markdown. */
  markdownIndent: 60,
  markdownNesting: 30,
  /** Bytes of one line of statements on the command line. */
  statementBytes: 1024 * 1024,
  rows: 5_000,
  /** Findings shown for one file; the last line says how many more there are. */
  findings: 1_000,
} as const;
