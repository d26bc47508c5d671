/** The views of a document as tabs: one at a time, arrow keys between them, after the ARIA practices. */
export class Tabs {
  readonly #content: HTMLElement;
  readonly #onSelect: (view: string, before: string | undefined) => void;

  constructor(content: HTMLElement, onSelect: (view: string, before: string | undefined) => void) {
    this.#content = content;
    this.#onSelect = onSelect;
    content.addEventListener('click', (event) => {
      const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=tab]') : null;
      if (tab !== null) this.select(viewOf(tab));
    });
    content.addEventListener('keydown', (event) => this.#key(event));
  }

  /** The view that is shown, if the document has views. */
  get selected(): string | undefined {
    const tab = this.#tabs().find((one) => one.getAttribute('aria-selected') === 'true');
    return tab === undefined ? undefined : viewOf(tab);
  }

  /** Shows a view; one that the document does not have changes nothing. */
  select(view: string | undefined): void {
    const tabs = this.#tabs();
    if (view === undefined || !tabs.some((tab) => viewOf(tab) === view)) return;
    const before = this.selected;
    if (before === view) return;
    for (const tab of tabs) {
      const chosen = viewOf(tab) === view;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      document.getElementById(`view-${viewOf(tab)}`)?.toggleAttribute('hidden', !chosen);
    }
    this.#onSelect(view, before);
  }

  /** Shows the view that an element is in. */
  selectViewOf(element: Element): void {
    const panel = element.closest('[role=tabpanel]');
    if (panel !== null) this.select(panel.id.replace(/^view-/, ''));
  }

  #key(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=tab]') : null;
    if (target === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const tabs = this.#tabs();
    const at = tabs.indexOf(target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    if (tab === undefined) return;
    this.select(viewOf(tab));
    tab.focus();
  }

  #tabs(): readonly HTMLElement[] {
    return [...this.#content.querySelectorAll<HTMLElement>('[role=tab]')];
  }
}

function viewOf(tab: Element): string {
  return tab.id.replace(/^tab-/, '');
}
