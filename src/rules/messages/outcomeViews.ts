import type { Catalogue } from './catalogue.ts';

/**
 * What hovers, lenses, the status bar and the list of outcomes say about an outcome or objective: short, because they
 * stand beside the text while it is being written.
 */
export const outcomeViews: Catalogue = {
  'view.part.who': 'Who',
  'view.part.behaviour': 'Does what',
  'view.part.condition': 'In what situation',
  'view.part.criterion': 'How well',
  'view.part.baseline': 'Start',
  'view.part.when': 'By when',
  'view.part.method': 'How it is known',
  'view.part.purpose': 'So that',
  'view.part.bloom': "Bloom's taxonomy",

  'view.bloom': 'Bloom: {level}',
  'view.bloom.remember': 'Remember',
  'view.bloom.understand': 'Understand',
  'view.bloom.apply': 'Apply',
  'view.bloom.analyse': 'Analyse',
  'view.bloom.evaluate': 'Evaluate',
  'view.bloom.create': 'Create',

  'view.given': 'given by the field {field}: {value}',
  'view.given.weeks': '{count} weeks',
  'view.given.weeks.one': '1 week',
  'view.given.scale': 'words for each of five levels',
  'view.verb': '{level}, from the verb {verb}',

  'view.lack.provision': 'This is provision, not an outcome',
  'view.lack.aspiration': 'This is an aspiration, not an outcome',
  'view.lack.need': 'This is a need, not an outcome',
  'view.lack.process': 'This is a process, not an outcome',
  'view.lack.topic': 'This is a topic, not an outcome',
  'view.lack.provision.cpd': 'This is provision, not an objective',
  'view.lack.aspiration.cpd': 'This is an aspiration, not an objective',
  'view.lack.need.cpd': 'This is a need, not an objective',
  'view.lack.process.cpd': 'This is a process, not an objective',
  'view.lack.topic.cpd': 'This is a topic, not an objective',
  'view.lack.no-behaviour': 'Nothing to see or hear',
  'view.lack.no-criterion': 'No success criterion',
  'view.lack.no-date': 'No date',
  'view.lack.no-method': 'No way of knowing',
  'view.lack.masking': 'Ask who benefits',
  'view.lack.confidence': 'Confidence alone',
  'view.lack.same-as-start': 'Target is the start',
  'view.lack.two-in-one': 'Two in one',
  'view.lack.negative': 'Says what not to do',
  'view.lack.vague': 'Vague words',

  'view.is.provision': 'Is provision',
  'view.is.aspiration': 'Is an aspiration',
  'view.is.need': 'Is a need',
  'view.is.process': 'Is a process',
  'view.is.topic': 'Is a topic',

  'view.why.provision':
    'It says what is given. A child can receive all of it without anything changing for them.',
  'view.why.aspiration':
    'It gives a direction, but nobody can tell when it was reached. The field "aspiration" is the place for it.',
  'view.why.need':
    'It says what is hard now, not what will be different. The field "barrier" is the place for it.',
  'view.why.process': 'It says what will be done or decided, not what will be different afterwards.',
  'view.why.topic': 'It says what is covered, not what anybody will do differently afterwards.',
  'view.why.no-behaviour':
    'Two people might not agree later whether it came true. Say what would be seen or heard.',
  'view.why.no-criterion':
    'Without a success criterion nobody can tell whether it was reached. Say here how well or how often, or in the field "target".',
  'view.why.no-date':
    'Without a date nobody knows when to look, and support that does not help goes on. Say it here, or in "within" or "by".',
  'view.why.no-method': 'Without a way of knowing, two people would look at different things.',
  'view.why.masking': 'It may ask a child to hide how they feel or who they are. Ask who benefits from it.',
  'view.why.confidence': 'People can feel confident and do nothing differently. Say what they will do.',
  'view.why.same-as-start': 'A target that is where the child starts cannot show that anything helped.',
  'view.why.two-in-one': 'When one half is reached and the other is not, nobody knows what to say.',
  'view.why.negative': 'It leaves open what the child does instead, which is what can be taught.',
  'view.why.vague': 'Two people would understand these words differently.',

  'view.good': 'Measurable',
  'view.good.practice': 'Practice: can be seen',
  'view.good.cpd': 'Can be observed',
  'view.practice': 'Practice: {lacks}',
  'view.accepted': 'Accepted: {reason}',
  'view.unjudged': 'Not judged',
  'view.unfinished': 'Blanks to fill in',
  'view.unjudged.blanks': 'Not judged: it has blanks to fill in',
  'view.unjudged.no-words': 'Not judged: no words in it',
  'view.unjudged.not-english': 'Not judged: not in English',

  'view.headline.good': 'Measurable: two people would agree whether it was reached.',
  'view.headline.good.practice': 'Practice that can be seen.',
  'view.headline.good.cpd': 'Can be observed: a trainer would see whether it was learnt.',
  'view.headline.open': 'Not measurable yet',
  'view.headline.open.practice': 'Practice that cannot be seen yet',
  'view.headline.open.cpd': 'Cannot be observed yet',
  'view.headline.accepted': 'Accepted as it is: {reason}',

  'view.lens.fix': 'Show what can be done about it',
  'view.lens.parts': 'Show what each part says',
  'view.lens.list': 'Show those that need work',

  'view.count': '{measurable} of {total} outcomes are measurable',
  'view.count.one': 'The only outcome is not measurable yet',
  'view.count.one.good': 'The only outcome is measurable',
  'view.count.all': 'All {total} outcomes are measurable',
  'view.count.cpd': '{measurable} of {total} objectives can be observed',
  'view.count.cpd.one': 'The only objective cannot be observed yet',
  'view.count.cpd.one.good': 'The only objective can be observed',
  'view.count.cpd.all': 'All {total} objectives can be observed',
  'view.count.short': '{measurable}/{total} measurable',
  'view.count.short.cpd': '{measurable}/{total} observable',
  'view.count.accepted': '{count} accepted with a reason',
  'view.count.unjudged': '{count} not judged',
  'view.count.lack': '{lack}: {count}',

  'view.in-row': 'In the row "{row}"',
};
