import morphdom from 'morphdom';

/**
 * Makes the content what the markup says while touching as little as possible, so that scroll position, focus and
 * selection stay. What the reader opened stays open and what they ticked stays ticked.
 */
export function patch(content: HTMLElement, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const next = content.cloneNode(false) as HTMLElement;
  next.append(template.content);
  morphdom(content, next, {
    onBeforeElUpdated(from, to) {
      if (from.isEqualNode(to)) return false;
      keepReadersState(from, to);
      return true;
    },
  });
}

function keepReadersState(from: HTMLElement, to: HTMLElement): void {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && !to.disabled)
    to.checked = from.checked;
  if (from.getAttribute('role') === 'tab') {
    for (const name of ['aria-selected', 'tabindex']) to.setAttribute(name, from.getAttribute(name) ?? '');
  }
  if (from.getAttribute('role') === 'tabpanel') to.toggleAttribute('hidden', from.hasAttribute('hidden'));
}
