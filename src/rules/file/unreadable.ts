import { rule } from '../rule.ts';

export const unreadable = rule<'file'>({
  code: 'file/unreadable',
  scope: 'file',
  defaultSeverity: 'error',
  summary: 'The file does not hold text that can be read.',
  why: 'Documents are saved as UTF-8 text, so that every program and every school can open them.',
  acceptable: false,
  *check({ decoded, source }) {
    if ('unreadable' in decoded && decoded.unreadable !== 'too-large')
      yield {
        message: `file/unreadable.${decoded.unreadable}`,
        place: { source, span: { start: 0, end: 0 } },
      };
  },
});
