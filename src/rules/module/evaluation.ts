import type { ModuleFrontMatter } from '../../model/formats/module.ts';
import type { Sourced } from '../../model/sourced.ts';
import { rule } from '../rule.ts';

/** How people say that something was felt or liked rather than learned or done. */
const reaction =
  /\b(?:confiden(?:t|ce)|smile sheets?|happy sheets?|satisf(?:ied|action)|enjoy(?:ed|ment)?|feedback forms?|evaluation forms?|how (?:useful|helpful)|rated? the (?:session|training|course|trainer)|star rating|exit survey|felt)\b/i;

/** How people say that something was looked at or done. */
const shown =
  /\b(?:observ|watch|film|video|lesson|quiz|test|task|work sample|look(?:s|ed)? at|count|record|log|drop-in|walk|pupil|children|learners|marks?)\w*/i;

export const evaluation = rule<'block'>({
  code: 'module/evaluation',
  scope: 'block',
  defaultSeverity: 'warning',
  summary: 'An evaluation claims a level that its evidence cannot show.',
  why: 'How people felt about a session says nothing about what they learned or what changed for children. Trained staff have felt sure of themselves and known little.',
  kinds: ['module'],
  acceptable: true,
  *check({ reading }) {
    if (reading.type !== 'yaml' || reading.block.key !== 'evaluation' || reading.item?.type !== 'map') return;
    const { level, how } = (
      reading.item as unknown as Sourced<NonNullable<ModuleFrontMatter['evaluation']>[number]>
    ).fields;
    if (level === undefined || how === undefined || level.value < 2) return;
    if (reaction.test(how.value) && !shown.test(how.value))
      yield { place: how, args: { level: String(level.value), words: reaction.exec(how.value)?.[0] ?? '' } };
  },
});
