import type { Catalogue } from './catalogue.ts';

/** Why a statement could not be judged. These go with no rule: in a document other rules speak up first. */
export const assess: Catalogue = {
  'assess.empty': 'There is nothing to read here. Write what somebody will do, how well and by when.',
  'assess.no-words':
    'There are no words here, only figures or signs, so nobody can tell what is to change. Write it as a sentence.',
  'assess.not-english':
    'This does not read as English, and nothing else can be judged here. A person who knows the language has to look at it.',
};
