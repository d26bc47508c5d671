import { rule } from '../rule.ts';
import { blankIn, isDraft, neededIn, requiredIn } from './missing.ts';

export const draftRow = rule<'block'>({
  code: 'shape/draft-row',
  scope: 'block',
  defaultSeverity: 'information',
  summary: 'A row that is still a draft, with what it needs before it is ready.',
  why: 'Rows are written in stages. One line that lists what is left helps more than a warning for each gap.',
  kinds: ['map', 'overlay'],
  acceptable: true,
  *check({ reading }, facts) {
    if (reading.type !== 'yaml' || reading.broken || !isDraft(reading)) return;
    const missing = [requiredIn, neededIn, blankIn]
      .flatMap((gaps) => gaps(reading, facts))
      .map(({ title }) => title);
    const state = reading.item?.type === 'map' ? reading.item.fields['state'] : undefined;
    if (missing.length > 0 && state !== undefined)
      yield { place: state, args: { count: String(missing.length), missing: missing.join(', ') } };
  },
});
