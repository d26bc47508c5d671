import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { YamlNode } from '../text/yaml/node.ts';
import type { SourcedNode } from './sourced.ts';
import type { Path, ShapeIssue } from './shape.ts';

/**
 * Turns a node into a value that knows its place, leaving out what does not fit the format, so that whoever reads the
 * result may rely on its types. A number where text belongs is taken as it was written.
 */
export function toSourced(
  node: YamlNode,
  source: Source,
  issues: readonly ShapeIssue[],
): SourcedNode | undefined {
  const verdicts = new Map<string, ShapeIssue['kind']>();
  for (const issue of issues) if (issue.kind !== 'missing') verdicts.set(pathKey(issue.path), issue.kind);
  return build(node, source, verdicts, []);
}

type Verdicts = ReadonlyMap<string, ShapeIssue['kind']>;

function build(node: YamlNode, source: Source, verdicts: Verdicts, path: Path): SourcedNode | undefined {
  const verdict = verdicts.get(pathKey(path));
  if (verdict !== undefined && verdict !== 'not-text' && verdict !== 'unknown-key' && verdict !== 'pattern')
    return undefined;
  const { span } = node;
  if (node.type === 'scalar') {
    const value = verdict === 'not-text' ? node.written : node.value;
    return { type: 'value', source, span, value, written: node.written };
  }
  if (node.type === 'list') {
    const items = node.items.map((item, at) => build(item, source, verdicts, [...path, at]));
    return { type: 'list', source, span, items: items.filter((item) => item !== undefined) };
  }
  const fields: Record<string, SourcedNode> = {};
  const keys: Record<string, Span> = {};
  for (const { key, value } of node.entries) {
    const name = String(key.value);
    const built = build(value, source, verdicts, [...path, name]);
    define(keys, name, key.span);
    if (built !== undefined) define(fields, name, built);
  }
  return { type: 'map', source, span, fields, keys };
}

/** Plain assignment would let a key named `__proto__` change the object instead of being data in it. */
function define<T>(target: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function pathKey(path: Path): string {
  return JSON.stringify(path);
}
