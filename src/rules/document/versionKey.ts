import { kindInfo } from '../../model/kinds.ts';
import { rule } from '../rule.ts';
import { topOf } from './top.ts';
import { versionKeysIn } from './versionKeys.ts';

export const versionKey = rule<'document'>({
  code: 'document/version-key',
  scope: 'document',
  defaultSeverity: 'error',
  summary:
    'The line that says what the document is does not agree with its file name, is missing, or stands there twice.',
  why: 'It keeps old documents readable when the format changes, and a map from being taken for something else.',
  acceptable: false,
  *check({ document }) {
    const info = kindInfo(document.kind);
    const found = versionKeysIn(document);
    const args = { key: info.versionKey, label: info.label, suffix: info.suffix };
    const own = found.filter(({ kind }) => kind === document.kind);
    const foreign = found.filter(({ kind }) => kind !== document.kind);
    for (const { entry, reading, kind } of foreign) {
      const place = { source: reading.source, span: entry.keySpan };
      const other = { ...args, other: kindInfo(kind).label, otherSuffix: kindInfo(kind).suffix };
      if (own.length > 0)
        yield { message: 'document/version-key.both', place, args: { ...other, found: entry.key } };
      else yield { message: 'document/version-key.disagrees', place, args: { ...other, found: entry.key } };
    }
    if (found.length === 0 && document.blocks.some(({ reading }) => reading.entries.length > 0)) {
      const place = topOf(document);
      const insert = {
        place: { source: place.source, span: { start: place.span.start, end: place.span.start } },
        newText: `${info.versionKey}: ${info.newest}\n`,
      };
      yield {
        message: 'document/version-key.missing',
        place,
        args,
        fixes: [
          { title: { id: 'fix.add', args: { text: `${info.versionKey}: ${info.newest}` } }, edits: [insert] },
        ],
      };
    }
    for (const { entry, reading } of own) {
      const { node } = entry;
      const value = node.type === 'scalar' ? node.value : undefined;
      const place = {
        source: reading.source,
        span: node.span.end > node.span.start ? node.span : entry.keySpan,
      };
      if (typeof value === 'number' && value > info.newest)
        yield {
          message: 'document/version-key.newer',
          place,
          args: { ...args, value: String(value), newest: String(info.newest) },
        };
      else if (value !== info.newest) {
        yield {
          message: 'document/version-key.value',
          place,
          args: { ...args, newest: String(info.newest) },
          fixes: [
            {
              title: { id: 'fix.use', args: { nearest: String(info.newest) } },
              edits: [
                {
                  place,
                  newText: `${place.span === entry.keySpan ? `${info.versionKey}: ` : ''}${info.newest}`,
                },
              ],
            },
          ],
        };
      }
    }
  },
});
