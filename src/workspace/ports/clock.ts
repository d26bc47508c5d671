/** Today's date. Time is an input: nothing in the engine asks the machine for it. */
export interface Clock {
  /** YYYY-MM-DD */
  today(): string;
}
