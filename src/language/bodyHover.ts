import type { BodyReading, DirectiveName } from '../model/body.ts';
import type { Document, Placed } from '../model/document.ts';
import type { Framework } from '../framework/framework.ts';
import type { Directive } from '../text/markdown/directive.ts';
import { shift } from '../text/span.ts';
import { directiveInfo } from './directives.ts';
import { escape, explainTerm } from './explain.ts';
import type { Hover } from './protocol.ts';

/** What a block of a module, or one of its attributes, is for. */
export function hoverInBody(
  document: Document,
  { reading, start }: Placed<BodyReading>,
  offset: number,
  framework: Framework,
): Hover | undefined {
  const local = offset - start;
  const directive = innermost(reading.directives, local);
  const info = directive === undefined ? undefined : directiveInfo[directive.name as DirectiveName];
  if (directive === undefined || info === undefined) return undefined;
  for (const [key, { value, span }] of Object.entries(directive.attributes)) {
    if (local < span.start - key.length - 2 || local > span.end) continue;
    const about = info.attributes[key];
    if (about === undefined) return undefined;
    const term = about.vocabulary === undefined ? undefined : explainTerm(about.vocabulary, value, framework);
    return {
      contents: term ?? `**${escape(key)}**\n\n${escape(about.description)}`,
      range: document.lines.range(shift(span, start)),
    };
  }
  if (local > directive.nameSpan.end) return undefined;
  return {
    contents: `**${info.title}**\n\n${escape(info.description)}`,
    range: document.lines.range(shift(directive.nameSpan, start)),
  };
}

/** The directive on whose opening line the offset is. */
function innermost(directives: readonly Directive[], offset: number): Directive | undefined {
  for (const directive of directives) {
    if (offset < directive.span.start || offset > directive.span.end) continue;
    return offset <= directive.opening.end ? directive : innermost(directive.children, offset);
  }
  return undefined;
}
