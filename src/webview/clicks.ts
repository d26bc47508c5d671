import { isInsideProject } from '../preview/protocol.ts';
import { locationOf, type Location } from './lines.ts';

export interface ClickHandlers {
  readonly reveal: (location: Location) => void;
  readonly open: (href: string) => void;
  /** An element of this page was asked for. */
  readonly jump: (element: HTMLElement) => void;
}

/** From page to text: the button, a double click, or Enter on what has the focus. And links, none of them unseen. */
export function listenToClicks(content: HTMLElement, handlers: ClickHandlers): void {
  const reveal = (element: Element): boolean => {
    const location = locationOf(element);
    if (location !== undefined) handlers.reveal(location);
    return location !== undefined;
  };
  content.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-source]');
    if (button !== null) {
      event.preventDefault();
      reveal(button);
      return;
    }
    const link = event.target.closest('a[href]');
    if (link !== null) follow(link, event, handlers);
  });
  content.addEventListener('dblclick', (event) => {
    if (!(event.target instanceof Element) || isControl(event.target)) return;
    reveal(event.target);
  });
  content.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    // Links, buttons and disclosures have a use for Enter of their own; with Alt they too show their text.
    if (plain ? isControl(event.target) || !isMark(event.target) : !event.altKey) return;
    if (reveal(event.target)) event.preventDefault();
  });
}

function follow(link: Element, event: Event, handlers: ClickHandlers): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    event.preventDefault();
    const target = document.getElementById(href.slice(1));
    if (target !== null) handlers.jump(target);
  } else if (isInsideProject(href)) {
    event.preventDefault();
    handlers.open(href);
  }
  // All others are https or mailto, and the editor asks before it leaves.
}

function isControl(element: Element): boolean {
  return element.closest('a, button, summary, label, input') !== null;
}

function isMark(element: HTMLElement): boolean {
  return 'line' in element.dataset || 'offset' in element.dataset;
}
