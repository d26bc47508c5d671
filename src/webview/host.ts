import { readPageState, type FromPage, type PageState } from '../preview/protocol.ts';

interface HostApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): HostApi;

/** The editor around the page. May be asked for once only. */
export class Host {
  readonly #api = acquireVsCodeApi();
  #state: PageState = readPageState(this.#api.getState());

  get state(): PageState {
    return this.#state;
  }

  keep(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#api.setState(this.#state);
  }

  post(message: FromPage): void {
    this.#api.postMessage(message);
  }
}
