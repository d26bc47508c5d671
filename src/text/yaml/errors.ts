import type { YAMLError } from 'yaml';
import type { TextEdit } from '../edits.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../span.ts';
import { quote } from './splitText.ts';

/**
 * Says in our own kinds what the parser objects to, with a mend where the commonest cause is plain. The parser's own
 * wording is for programmers and never shown.
 */
export function describeError(text: string, error: YAMLError): Problem {
  const at = spanOn(text, error.pos);
  const line = lineAround(text, at.start);
  const value = valueOn(text, line);
  if (value !== undefined) {
    const problem = badValue(text, value);
    if (problem !== undefined) return problem;
  }
  switch (error.code) {
    case 'MISSING_CHAR':
      return missingCharacter(text, error, at);
    case 'BAD_SCALAR_START':
      return { kind: 'bad-start', span: at };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return notLinedUp(text, line) ?? { kind: 'half-typed-key', span: trimmed(text, line) };
    case 'TAB_AS_INDENT':
      return { kind: 'tab', span: at };
    case 'BAD_INDENT':
      return /end with a [\]}]/.test(error.message)
        ? { kind: 'unclosed-bracket', span: openBracket(text, at) }
        : { kind: 'indent', span: trimmed(text, line) };
    case 'RESOURCE_EXHAUSTION':
      return { kind: 'deep', span: at };
    case 'MULTIPLE_DOCS':
      return { kind: 'second-document', span: at };
    default:
      return {
        kind: unclosedQuote(text) !== undefined ? 'unclosed-quote' : 'syntax',
        span: unclosedQuote(text) ?? at,
      };
  }
}

/** A dash that is not lined up; or, below a line that is complete, a line that is too far in. */
function notLinedUp(text: string, line: Span): Problem | undefined {
  const written = text.slice(line.start, line.end);
  if (/^\s*-\s/.test(written)) return { kind: 'indent', span: trimmed(text, line) };
  const newline = text.indexOf('\n', line.end);
  const next = trimmed(text, lineAround(text, newline < 0 ? text.length : newline + 1));
  return /^\s*\S.*?:\s+\S/.test(written) && next.start > line.end && next.end > next.start
    ? { kind: 'indent', span: next }
    : undefined;
}

function missingCharacter(text: string, error: YAMLError, at: Span): Problem {
  if (/flow|end with a [\]}]/i.test(error.message))
    return { kind: 'unclosed-bracket', span: openBracket(text, at) };
  const quoteAt = unclosedQuote(text);
  if (/quote/i.test(error.message) && quoteAt !== undefined) return { kind: 'unclosed-quote', span: quoteAt };
  if (/implicit map|implicit key/i.test(error.message))
    return { kind: 'half-typed-key', span: trimmed(text, lineAround(text, at.start)) };
  return /without - indicator/i.test(error.message)
    ? { kind: 'indent', span: trimmed(text, lineAround(text, at.start)) }
    : { kind: 'syntax', span: at };
}

/** A value that cannot stand without quotes: it holds `: `, or starts with a character that means something to YAML. */
function badValue(text: string, value: Span): Problem | undefined {
  const written = text.slice(value.start, value.end);
  const mend: readonly TextEdit[] = [{ span: value, newText: quote(written) }];
  if (/^[@`%]/.test(written))
    return { kind: 'bad-start', span: value, args: { character: written[0] ?? '' }, mend };
  if (/^[*&!|>]\s*\S*\s/.test(written) && !/^[|>][-+\d]*\s*(?:#|$)/.test(written))
    return { kind: 'bad-start', span: value, args: { character: written[0] ?? '' }, mend };
  if (/^["'[{]/.test(written)) return leadingQuote(written, value);
  return /:\s/.test(written) || written.endsWith(':')
    ? { kind: 'colon-in-text', span: value, mend }
    : undefined;
}

/** `"Stop" cards for every class`: the quotes close before the text ends. */
function leadingQuote(written: string, value: Span): Problem | undefined {
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))\s*(?=[^\s,#])/.exec(written);
  if (closed === null) return undefined;
  return {
    kind: 'bad-start',
    span: value,
    args: { character: written[0] ?? '' },
    mend: [{ span: value, newText: `'${written.replaceAll("'", "''")}'` }],
  };
}

/** What stands after the first `key: ` or `- ` of a line. */
function valueOn(text: string, line: Span): Span | undefined {
  const written = text.slice(line.start, line.end);
  const match = /^\s*(?:-\s+)*(?:(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*'):\s+)?(?=\S)/.exec(written);
  if (match === null || match[0].trim() === '') return undefined;
  const start = line.start + match[0].length;
  const end = line.start + written.trimEnd().length;
  return end > start ? { start, end } : undefined;
}

function unclosedQuote(text: string): Span | undefined {
  for (const match of text.matchAll(/(?:^|[:[{,-]\s+|:\s*)(["'])/gm)) {
    const start = match.index + match[0].length - 1;
    const rest = text.slice(start);
    const closed = match[1] === '"' ? /^"(?:[^"\\]|\\[^])*"/.test(rest) : /^'(?:[^']|'')*'/.test(rest);
    if (!closed) return { start, end: lineAround(text, start).end };
  }
  return undefined;
}

function openBracket(text: string, at: Span): Span {
  const open = Math.max(text.lastIndexOf('[', at.end), text.lastIndexOf('{', at.end));
  return open < 0 ? at : { start: open, end: lineAround(text, open).end };
}

/** The parser's position, kept on one line and at least one character wide where the text allows it. */
function spanOn(text: string, [from, to]: readonly [number, number]): Span {
  const inside = Math.max(0, Math.min(from, text.length - 1));
  let start = inside;
  while (start > 0 && /[\r\n]/.test(text[start] ?? '')) start--;
  const { end } = lineAround(text, start);
  return { start: Math.min(start, end), end: Math.max(Math.min(to, end), Math.min(start + 1, end)) };
}

function lineAround(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { start, end: text[end - 1] === '\r' ? end - 1 : end };
}

function trimmed(text: string, line: Span): Span {
  const written = text.slice(line.start, line.end);
  if (written.trim() === '') return line;
  return {
    start: line.start + (written.length - written.trimStart().length),
    end: line.start + written.trimEnd().length,
  };
}
