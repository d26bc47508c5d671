const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the day of a `YYYY-MM-DD` exists. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : days[month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The date that was plainly meant, as YYYY-MM-DD: day, month, year in figures as in Britain, or with the month's name.
 * Nothing where day and month could be either way round and both are real.
 */
export function readDate(text: string): string | undefined {
  const figures = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(text);
  if (figures !== null) {
    const [day, month, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    return day > 12 || day === month ? compose(year, month, day) : undefined;
  }
  const short = /^\s*(\d{4})[./-](\d{1,2})[./-](\d{1,2})\s*$/.exec(text);
  if (short !== null) return compose(Number(short[1]), Number(short[2]), Number(short[3]));
  const named = /^\s*(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\s*$/.exec(text);
  if (named === null) return undefined;
  const month = months.findIndex((name) => name.startsWith((named[2] ?? '').toLowerCase())) + 1;
  return month === 0 ? undefined : compose(Number(named[3]), month, Number(named[1]));
}

function compose(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}
