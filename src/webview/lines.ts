/** An element and the line of the document that it begins at. */
export interface LineMark {
  readonly element: HTMLElement;
  readonly line: number;
}

export interface Location {
  readonly line: number;
  /** Absent in the document itself. */
  readonly uri?: string;
}

/** Where the text of an element stands: its own line, or that of the block around it and how far down it is. */
export function locationOf(element: Element): Location | undefined {
  const marked = element.closest<HTMLElement>('[data-line],[data-offset]');
  if (marked === null) return undefined;
  const block = marked.closest<HTMLElement>('[data-line]');
  const line = numberIn(block?.dataset['line']);
  if (line === undefined) return undefined;
  const offset = marked === block ? 0 : (numberIn(marked.dataset['offset']) ?? 0);
  const uri = block?.dataset['uri'];
  return { line: line + offset, ...(uri === undefined ? {} : { uri }) };
}

/** The visible elements of a view that belong to the document itself, in the order of the page. */
export function marksIn(view: Element): readonly LineMark[] {
  const marks: LineMark[] = [];
  for (const element of view.querySelectorAll<HTMLElement>('[data-line],[data-offset]')) {
    const location = locationOf(element);
    if (location === undefined || location.uri !== undefined) continue;
    if (element.offsetParent === null) continue;
    marks.push({ element, line: location.line });
  }
  return marks;
}

function numberIn(text: string | undefined): number | undefined {
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
