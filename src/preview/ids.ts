/** Names elements. While somebody writes, two rows may have the same id for a moment; elements never may. */
export class ElementIds {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let id = wanted.replace(/\s+/g, '-');
    for (let twin = 2; this.#taken.has(id); twin++) id = `${wanted}-${twin}`;
    this.#taken.add(id);
    return id;
  }
}
