import { equal } from '../../support/assert.ts';
import { extension } from './support.ts';

describe('activation', () => {
  it('is done by a document of ours and not before', () => {
    equal(
      extension().packageJSON.activationEvents,
      undefined,
      'no activation event of its own, so nothing starts with the editor',
    );
  });
});
