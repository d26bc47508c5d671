import type { Writable } from 'node:stream';
import { CannotRun, reasonOf } from './cannotRun.ts';

/**
 * Writes a text and waits until it has gone out: a program that ends too early cuts off what a pipe has not taken yet.
 * A reader that has seen enough, as in `provision check | head`, is no mistake.
 */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (error === undefined || error === null || (error as NodeJS.ErrnoException).code === 'EPIPE')
        resolve();
      else reject(new CannotRun([`The output could not be written: ${reasonOf(error)}`]));
    };
    stream.once('error', done);
    stream.write(text, done);
  });
}
