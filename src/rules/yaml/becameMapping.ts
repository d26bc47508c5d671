import { rule } from '../rule.ts';
import { quote } from '../../text/yaml/splitText.ts';

export const becameMapping = rule<'block'>({
  code: 'yaml/item-became-mapping',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A line of a list was read as a field with a value, because it holds a colon.',
  why: 'YAML takes the words before ": " as the name of a field. The sentence is not kept as it was written.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'became-mapping') continue;
      const place = { source: reading.source, span: issue.span };
      const written = reading.block.text.slice(issue.span.start, issue.span.end).trimEnd();
      const span = { start: issue.span.start, end: issue.span.start + written.length };
      yield {
        place: { source: reading.source, span },
        args: { text: written },
        fixes: written.includes('\n')
          ? []
          : [{ title: { id: 'fix.quote' }, edits: [{ place: { ...place, span }, newText: quote(written) }] }],
      };
    }
  },
});
