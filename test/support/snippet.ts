/** What stands in the editor once a snippet is put in and nothing has been typed yet. */
export function unfilled(snippet: string): string {
  let text = '';
  let open = 0;
  for (let at = 0; at < snippet.length; at++) {
    const rest = snippet.slice(at);
    const [blank] = /^\$\{\d+:/.exec(rest) ?? [];
    const [stop] = /^\$(?:\d+|\{\d+\})/.exec(rest) ?? [];
    if (/^\\[\\$}]/.test(rest)) text += snippet[++at] ?? '';
    else if (blank !== undefined) {
      open++;
      at += blank.length - 1;
    } else if (stop !== undefined) at += stop.length - 1;
    else if (open > 0 && rest.startsWith('}')) open--;
    else text += snippet[at] ?? '';
  }
  return text;
}
