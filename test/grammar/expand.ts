/** Expands a snippet as the editor does when nobody types anything: every place holds its default or first choice. */
export function expand(body: readonly string[], variables: Readonly<Record<string, string>>): string {
  const text = body.join('\n');
  const defaults = new Map<string, string>();
  const [expanded, end] = read(text, 0, '', defaults, variables);
  if (end !== text.length) throw new Error(`Something is left over at ${end}: ${text.slice(end, end + 20)}`);
  return expanded;
}

type Step = readonly [text: string, end: number];

/** Reads up to `closing` (which is not consumed), or to the end of the text. */
function read(
  text: string,
  from: number,
  closing: string,
  defaults: Map<string, string>,
  variables: Readonly<Record<string, string>>,
): Step {
  let out = '';
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === closing) return [out, at];
    if (char === '\\') {
      out += text.charAt(at + 1);
      at += 2;
    } else if (char === '$') {
      const [part, end] = place(text, at, defaults, variables);
      out += part;
      at = end;
    } else {
      out += char;
      at += 1;
    }
  }
  if (closing !== '') throw new Error(`A place that opens at ${from} never closes`);
  return [out, at];
}

function place(
  text: string,
  at: number,
  defaults: Map<string, string>,
  variables: Readonly<Record<string, string>>,
): Step {
  const bare = /^\$(?:(\d+)|([A-Z_]+))/.exec(text.slice(at));
  if (bare !== null) {
    const [all, number, name] = bare;
    const value = number === undefined ? variable(name ?? '', variables) : (defaults.get(number) ?? '');
    return [value, at + all.length];
  }
  const opening = /^\$\{(?:(\d+)|([A-Z_]+))([:|}])/.exec(text.slice(at));
  if (opening === null) throw new Error(`A bare $ at ${at}`);
  const [all, number, name, kind] = opening;
  const inside = at + all.length;
  if (kind === '|') return choice(text, inside, number ?? '', defaults);
  const [content, end]: Step = kind === ':' ? read(text, inside, '}', defaults, variables) : ['', inside - 1];
  if (number === undefined) return [variable(name ?? '', variables), end + 1];
  if (kind === ':') defaults.set(number, content);
  return [defaults.get(number) ?? '', end + 1];
}

function choice(text: string, from: number, number: string, defaults: Map<string, string>): Step {
  const end = text.indexOf('|}', from);
  if (end < 0 || number === '') throw new Error(`A choice that opens at ${from} never closes`);
  const [first = ''] = text.slice(from, end).split(',');
  defaults.set(number, first);
  return [first, end + 2];
}

function variable(name: string, variables: Readonly<Record<string, string>>): string {
  const value = variables[name];
  if (value === undefined) throw new Error(`An unexpected variable: ${name}`);
  return value;
}
