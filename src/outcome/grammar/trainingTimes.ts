import type { Cued } from './deadlines.ts';

/** Times of day, which count only in training: there the day itself is the stretch. */
const timeOfDay = String.raw`(?:lunch(?:time)?|noon|midday|home time|the (?:afternoon|morning|lunch|coffee|tea) break|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2} o'clock|the end)`;

/** Only in objectives of training, where a session lasts a day. */
export const trainingTimes: readonly Cued[] = [
  // "By noon".
  [['by'], String.raw`\bby\s+${timeOfDay}(?!\w)`],
  // "Before you leave".
  [
    ['before'],
    String.raw`\bbefore (?:lunch|leaving|the (?:afternoon|morning) break|the end|(?:i|you|we|they) (?:leave|go))\b(?: home)?(?! every| the )`,
  ],
  // "By coffee".
  [['by'], String.raw`\bby (?:coffee|tea|break)\b(?! time)`],
  // "On completion of this module".
  [
    ['after', 'following', 'complet', 'result of'],
    String.raw`\b(?:after|following|on completion of|on completing|having completed|upon completing|as a result of) (?:this|the|our|today's|these) (?:[\w-]+ ){0,2}?(?:workshop|training|session|sessions|module|course|programme|day|twilight|webinar|unit)\b`,
  ],
  // "At the end of the morning".
  [
    [' the end'],
    String.raw`\b(?:at|by) the end\b(?: of (?:the|this|our) (?:[\w-]+ ){0,2}?(?:session|day|morning|afternoon|workshop|training|course|module|twilight|webinar|unit|programme))?`,
  ],
  // "End of session".
  [['end of'], String.raw`(?:^|\n)\s*end of (?:the )?(?:session|module|day|course|workshop|training)\b`],
  // "Within a week of the training".
  [
    ['within', 'in '],
    String.raw`\b(?:within|in) (?:a|one|two|the first) (?:[\w-]+ )?(?:week|fortnight|month|half[- ]term|term)s?\b(?: of (?:the |this )?(?:training|course|session|workshop|programme|module|day))?`,
  ],
];
