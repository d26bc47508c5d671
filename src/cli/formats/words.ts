import type { Summary } from '../report.ts';

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** What was found, in words: `2 errors, 1 warning and 3 hints`; nothing found gives an empty text. */
export function findingsInWords({ errors, warnings, information, hints }: Omit<Summary, 'files'>): string {
  const parts = [
    errors > 0 ? [counted(errors, 'error')] : [],
    warnings > 0 ? [counted(warnings, 'warning')] : [],
    information > 0 ? [counted(information, 'piece of information', 'pieces of information')] : [],
    hints > 0 ? [counted(hints, 'hint')] : [],
  ].flat();
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** The last line for people. */
export function summaryInWords(summary: Summary): string {
  if (summary.files === 0) return 'Nothing was checked.';
  const files = counted(summary.files, 'file');
  const { errors, warnings } = summary;
  const found = findingsInWords(summary);
  if (found === '') return `All is well: ${files} checked, nothing to mend.`;
  if (errors + warnings > 0) return `${found} in ${files}.`;
  return `${files} checked, no errors or warnings. For your interest: ${found}.`;
}
