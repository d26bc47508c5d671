import type { Writable } from 'node:stream';
import { CannotRun, reasonOf } from './cannotRun.ts';

/**
 * Writes a text and waits until it has gone out: a program that ends too early cuts off what a pipe has not taken yet,
 * and one that writes on regardless fills the memory. A reader that has seen enough, as in `provision check | head`, is
 * no mistake.
 * @returns false when nobody reads on
 */
export function write(stream: Writable, text: string): Promise<boolean> {
  if (text === '') return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (error === undefined || error === null) {
        stream.off('error', done);
        resolve(true);
        // After a failure the listener stays: the stream tells of it once more, and nobody else would listen.
      } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
      else reject(new CannotRun([`The output could not be written: ${reasonOf(error)}`]));
    };
    stream.once('error', done);
    stream.write(text, done);
  });
}
