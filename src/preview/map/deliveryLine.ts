import type { DeliveryLine } from '../../model/formats/delivery.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Part } from '../../insight/part.ts';
import type { Texts } from '../texts.ts';
import { termLabel } from '../words.ts';

type Line = Part<DeliveryLine>;

/** Who gives it, as one says it: with the number of adults where it is more than one. */
export function deliveryRole(line: Line, framework: Framework, texts: Texts): string {
  const role = line.text('role');
  const staff = line.text('staff');
  const label = role === undefined ? texts.notYetWritten : termLabel(framework, 'roles', role);
  return staff === undefined || staff === '1' ? label : `${label} (${texts.delivery.staff(staff)})`;
}

/** How long, how often, for how many: "20 minutes, 3 times a week for 12 weeks, groups of 3 to 4". */
export function deliveryDose(line: Line, texts: Texts): string {
  const { delivery } = texts;
  const minutes = line.text('minutes');
  const weeks = line.text('weeks');
  const rhythm = [often(line, texts), weeks === undefined ? undefined : delivery.weeks(weeks)];
  return [
    minutes === undefined ? undefined : delivery.minutes(minutes),
    rhythm.filter((part) => part !== undefined).join(' '),
    groupSize(line, texts),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function often(line: Line, texts: Texts): string | undefined {
  const { delivery } = texts;
  const times = line.text('times');
  const per = line.text('per');
  if (per === 'once') return times === undefined || times === '1' ? delivery.once : delivery.times(times);
  const period = per === undefined ? undefined : delivery.per[per];
  if (period === undefined) return times === undefined ? undefined : delivery.times(times);
  if (times === undefined) return delivery.every[per ?? ''];
  return `${delivery.times(times)} ${period}`;
}

function groupSize(line: Line, texts: Texts): string | undefined {
  const { delivery } = texts;
  const group = line.part('group');
  // The format says that without a group it is for one learner; that is only worth saying of those who give it.
  if (group === undefined) return line.text('does') === 'deliver' ? delivery.oneToOne : undefined;
  const [min, max] = [group.text('min'), group.text('max')];
  if (min !== undefined && max !== undefined)
    return min === max ? delivery.groupsOf(max) : delivery.groups(min, max);
  if (max !== undefined) return delivery.groupsUpTo(max);
  return min === undefined ? undefined : delivery.groupsFrom(min);
}
