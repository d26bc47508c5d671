import { placesWithin } from '../../model/placeWithin.ts';
import { rule } from '../rule.ts';
import { firstBlank } from './blanks.ts';

export const blank = rule<'statement'>({
  code: 'outcome/blank',
  scope: 'statement',
  defaultSeverity: 'warning',
  summary: 'An outcome or objective with blanks that nobody has filled in.',
  why: 'A frame shows which parts are wanted. Until they are there it says nothing about a child, and nobody can review it.',
  acceptable: true,
  *check({ stated }) {
    const open = firstBlank(stated.text.value);
    if (open !== undefined) yield { place: placesWithin(stated.text)(open), args: { words: open.words } };
  },
});
