import type { Clock } from '../workspace/ports/clock.ts';

/** A clock that stands still: at the day that was asked for, else at today where the user is. */
export function clockAt(day: string | undefined, now: Date = new Date()): Clock {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = day ?? parts.map((part) => String(part).padStart(2, '0')).join('-');
  return { today: () => today };
}
