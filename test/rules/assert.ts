/** Kept for tests that were written before `test/support`. */
export { equal, ok as holds } from '../support/assert.ts';
