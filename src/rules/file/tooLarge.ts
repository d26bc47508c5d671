import { limits } from '../../model/limits.ts';
import { rule } from '../rule.ts';

export const tooLarge = rule<'file'>({
  code: 'file/too-large',
  scope: 'file',
  defaultSeverity: 'error',
  summary: 'The file is too large to be checked.',
  why: 'A whole county fits into far less. Very large files slow down every school that opens them; split the map, or look for something that was pasted in.',
  acceptable: false,
  *check({ decoded, document, source }) {
    const refused =
      'unreadable' in decoded ? decoded.unreadable === 'too-large' : document?.tooLarge === true;
    const limit = document?.kind === 'module' ? limits.moduleLength : limits.yamlLength;
    if (refused)
      yield {
        place: { source: document?.root.source ?? source, span: { start: 0, end: 0 } },
        args: { megabytes: String(limit / 1024 / 1024), lines: limits.yamlLines.toLocaleString('en-GB') },
      };
  },
});
