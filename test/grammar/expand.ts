/** What a place in a snippet may ask for. */
interface Given {
  readonly variables: Readonly<Record<string, string>>;
  /** Which of the choices to take; the last one where there are fewer. */
  readonly choice: number;
  /** What the places met so far hold. */
  readonly held: Map<string, string>;
}

/** Expands a snippet as the editor does when nobody types anything: every place holds its default or a choice. */
export function expand(
  body: readonly string[],
  variables: Readonly<Record<string, string>>,
  choice = 0,
): string {
  const text = body.join('\n');
  const [expanded, end] = read(text, 0, '', { variables, choice, held: new Map() });
  if (end !== text.length) throw new Error(`Something is left over at ${end}: ${text.slice(end, end + 20)}`);
  return expanded;
}

type Step = readonly [text: string, end: number];

/** Reads up to `closing` (which is not consumed), or to the end of the text. */
function read(text: string, from: number, closing: string, given: Given): Step {
  let out = '';
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === closing) return [out, at];
    if (char === '\\') {
      out += text.charAt(at + 1);
      at += 2;
    } else if (char === '$') {
      const [part, end] = place(text, at, given);
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

function place(text: string, at: number, given: Given): Step {
  const bare = /^\$(?:(\d+)|([A-Z_]+))/.exec(text.slice(at));
  if (bare !== null) {
    const [all, number, name = ''] = bare;
    const value = number === undefined ? variable(name, given) : (given.held.get(number) ?? '');
    return [value, at + all.length];
  }
  const opening = /^\$\{(?:(\d+)|([A-Z_]+))([:|}])/.exec(text.slice(at));
  if (opening === null) throw new Error(`A bare $ at ${at}`);
  const [all, number, name = '', kind] = opening;
  const inside = at + all.length;
  if (kind === '|') return choose(text, inside, number ?? '', given);
  const [content, end]: Step = kind === ':' ? read(text, inside, '}', given) : ['', inside - 1];
  if (number === undefined) return [variable(name, given), end + 1];
  if (kind === ':') given.held.set(number, content);
  return [given.held.get(number) ?? '', end + 1];
}

function choose(text: string, from: number, number: string, given: Given): Step {
  const end = text.indexOf('|}', from);
  if (end < 0 || number === '') throw new Error(`A choice that opens at ${from} never closes`);
  const choices = text.slice(from, end).split(',');
  const chosen = choices[Math.min(given.choice, choices.length - 1)] ?? '';
  given.held.set(number, chosen);
  return [chosen, end + 2];
}

function variable(name: string, given: Given): string {
  const value = given.variables[name];
  if (value === undefined) throw new Error(`An unexpected variable: ${name}`);
  return value;
}
