import type { Span } from '../span.ts';

/**
 * The first place where groups or lists stand inside each other more than `limit` times, judged from brackets, dashes
 * and indentation alone. The parser goes one call deeper with each level; a text made for it would exhaust the stack,
 * and where that happens inside the compilation of a regular expression the whole process ends.
 */
export function tooDeeplyNested(text: string, limit: number): Span | undefined {
  const indents: number[] = [];
  let brackets = 0;
  for (const match of text.matchAll(/^( *)((?:[-?](?: +|$))*)(.*)$/gm)) {
    const [line, space = '', marks = '', rest = ''] = match;
    if (line.trim() === '') continue;
    while ((indents.at(-1) ?? -1) >= space.length) indents.pop();
    indents.push(space.length);
    const markers = marks.replaceAll(' ', '').length;
    for (const character of rest) {
      if (character === '[' || character === '{') brackets++;
      else if ((character === ']' || character === '}') && brackets > 0) brackets--;
      if (indents.length + markers + brackets > limit) break;
    }
    if (indents.length + markers + brackets > limit)
      return { start: match.index + space.length, end: match.index + line.trimEnd().length };
  }
  return undefined;
}
