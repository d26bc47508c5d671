import { readToPage, type Update } from '../preview/protocol.ts';
import { listenToClicks } from './clicks.ts';
import { Host } from './host.ts';
import { patch } from './patch.ts';
import { ScrollSync } from './scrollSync.ts';
import { Tabs } from './tabs.ts';

/** The script of the preview page. */
function start(content: HTMLElement): void {
  const host = new Host();
  let version = -1;
  let uri = host.state.uri;
  let first = true;
  /** Where the reader is. While views change, the window's own figure is already the new view's. */
  let place = 0;

  const tops = new Map<string, number>();
  const tabs = new Tabs(content, (view, before) => {
    if (before !== undefined) tops.set(before, place);
    host.keep({ view });
    sync.moveTo(tops.get(view) ?? Math.min(place, topOfViews(content)));
  });
  const sync = new ScrollSync(
    () => [...content.querySelectorAll('[data-sync]')].find((view) => !view.hasAttribute('hidden')) ?? null,
    (line) => host.post({ type: 'scrolled', line, version }),
  );

  const update = (message: Update): void => {
    const sameDocument = message.uri === undefined || message.uri === uri;
    if (sameDocument && message.version < version) return;
    version = message.version;
    if (!sameDocument) {
      content.replaceChildren();
      tops.clear();
    }
    patch(content, message.html);
    document.title = message.title;
    if (first && sameDocument) restore(host, tabs, sync);
    else if (!sameDocument) {
      tabs.select(host.state.view);
      sync.moveTo(0);
    }
    first = false;
    if (message.uri !== undefined) uri = message.uri;
    if (uri !== undefined) host.keep({ uri });
  };

  listenToClicks(content, {
    reveal: (location) => host.post({ type: 'reveal', version, ...location }),
    open: (href) => host.post({ type: 'open', href }),
    jump: (element) => jump(element, tabs, sync),
  });
  content.addEventListener('toggle', () => host.keep({ open: openIn(content) }), true);
  const scrolled = (): void => {
    place = window.scrollY;
    host.keep({ top: place });
  };
  window.addEventListener('scroll', scrolled, { passive: true });
  window.addEventListener('message', (event) => {
    const message = readToPage(event.data);
    if (message?.type === 'update') update(message);
    else if (message?.type === 'scrollTo') sync.scrollTo(message.line);
  });
  openForPrint(content);
  host.post({ type: 'ready' });
}

/** A view that was not looked at before begins at its own top, with the head of the page where it is. */
function topOfViews(content: HTMLElement): number {
  const panel = content.querySelector('[role=tabpanel]:not([hidden])');
  const bar = content.querySelector('.toolbar');
  if (panel === null || bar === null) return 0;
  return panel.getBoundingClientRect().top + window.scrollY - bar.getBoundingClientRect().height;
}

/** What the reader had open when the page was last there. */
function restore(host: Host, tabs: Tabs, sync: ScrollSync): void {
  const { view, open, top } = host.state;
  tabs.select(view);
  for (const id of open) {
    const element = document.getElementById(id);
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  sync.moveTo(top);
}

/** Goes to a part of the page, in whichever view and however folded away it is. */
function jump(element: HTMLElement, tabs: Tabs, sync: ScrollSync): void {
  tabs.selectViewOf(element);
  if (element instanceof HTMLDetailsElement) element.open = true;
  const bar = document.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0;
  sync.moveTo(element.getBoundingClientRect().top + window.scrollY - bar - 8);
  const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
  target?.focus({ preventScroll: true });
}

function openIn(content: HTMLElement): readonly string[] {
  return [...content.querySelectorAll<HTMLDetailsElement>('details[open][id]')].map(({ id }) => id);
}

/** On paper nothing can be opened. Quiz answers stay closed: they have no name and the handout is for learning. */
function openForPrint(content: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...content.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.answers)')];
    for (const element of opened) element.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const element of opened) element.open = false;
    opened = [];
  });
}

const content = document.getElementById('content');
if (content !== null) start(content);
