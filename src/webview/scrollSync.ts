import { marksIn } from './lines.ts';

/** For so many milliseconds after the reader scrolled the page, it is the editor that follows. */
const readersTurn = 400;

/**
 * Keeps page and editor side by side. Positions between two marks are interpolated. A scroll that we caused ourselves
 * is known by where it ends, and not reported back.
 */
export class ScrollSync {
  readonly #view: () => Element | null;
  readonly #report: (line: number) => void;
  #expected: number | undefined;
  #pending = false;
  #last = -1;
  #reported = -Infinity;

  constructor(view: () => Element | null, report: (line: number) => void) {
    this.#view = view;
    this.#report = report;
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
  }

  /**
   * Brings a line of the document to the top of the page. While the reader scrolls the page, the editor scrolls after
   * it and says so: that echo would pull the page back to whole lines.
   */
  scrollTo(line: number): void {
    if (performance.now() - this.#reported < readersTurn) return;
    const view = this.#view();
    if (view === null) return;
    const top = topOfLine(view, line);
    if (top !== undefined) this.moveTo(top);
  }

  /** Scrolls without telling the editor. */
  moveTo(top: number): void {
    const most = Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
    const target = Math.round(Math.min(Math.max(0, top), most));
    // Where nothing moves there is no event, and the next one would be the reader's own.
    if (Math.abs(target - window.scrollY) < 1) return;
    this.#expected = target;
    window.scrollTo({ top: target, behavior: 'instant' });
  }

  #scrolled(): void {
    const expected = this.#expected;
    this.#expected = undefined;
    if (expected !== undefined && Math.abs(window.scrollY - expected) <= 2) return;
    if (this.#pending) return;
    this.#pending = true;
    requestAnimationFrame(() => {
      this.#pending = false;
      const view = this.#view();
      const line = view === null ? undefined : lineAtTop(view);
      if (line === undefined || Math.abs(line - this.#last) < 0.01) return;
      this.#last = line;
      this.#reported = performance.now();
      this.#report(line);
    });
  }
}

/** What the tool bar hides does not count as seen. */
function hiddenAbove(): number {
  return document.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0;
}

function topOfLine(view: Element, line: number): number | undefined {
  const marks = marksIn(view);
  let before: (typeof marks)[number] | undefined;
  let after: (typeof marks)[number] | undefined;
  for (const mark of marks) {
    if (mark.line <= line && mark.line >= (before?.line ?? -1)) before = mark;
    else if (mark.line > line && mark.line < (after?.line ?? Infinity)) after = mark;
  }
  if (before === undefined) return 0;
  const from = topOf(before.element);
  const to = after === undefined ? undefined : topOf(after.element);
  const share = after === undefined ? 0 : (line - before.line) / (after.line - before.line);
  return (to !== undefined && to > from ? from + share * (to - from) : from) - hiddenAbove();
}

function lineAtTop(view: Element): number | undefined {
  const edge = window.scrollY + hiddenAbove() + 1;
  const marks = marksIn(view).map((mark) => ({ ...mark, top: topOf(mark.element) }));
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.top ?? 0) <= edge) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [marks[low - 1], marks[low]];
  if (before === undefined) return window.scrollY < 1 ? 0 : undefined;
  if (after === undefined || after.line <= before.line || after.top <= before.top) return before.line;
  const share = (edge - before.top) / (after.top - before.top);
  return before.line + share * (after.line - before.line);
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top + window.scrollY;
}
