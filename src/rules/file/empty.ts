import { kindInfo } from '../../model/kinds.ts';
import { rule } from '../rule.ts';

export const empty = rule<'file'>({
  code: 'file/empty',
  scope: 'file',
  defaultSeverity: 'warning',
  summary: 'The file is empty.',
  why: 'A file with this name is taken for a document. Start one, or remove the file.',
  acceptable: false,
  *check({ document }) {
    if (document === undefined || document.tooLarge || document.text.trim() !== '') return;
    yield {
      place: { source: document.root.source, span: { start: 0, end: 0 } },
      args: { label: kindInfo(document.kind).label },
    };
  },
});
