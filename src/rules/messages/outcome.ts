import type { Catalogue } from './catalogue.ts';

/** What is said of outcomes and objectives, by the rules and by `provision assess` alike. */
export const outcomeTexts: Catalogue = {
  'outcome/blank':
    'A blank is still open here ({words}), so nobody can tell what is meant. Fill it in; what else the sentence needs is said when it is one.',
  'outcome/provision':
    'This says what is given, not what will be different. All of it can be provided without the child being helped. Say what the learner will do; what is provided belongs in "adults_do" or "delivery".',
  'outcome/provision.training':
    'This says what staff are given, not what they will be able to do. Say what somebody could watch them do afterwards.',
  'outcome/need':
    'This says what is hard or how things are now, so nobody can tell where the support should lead. Say what the learner will do; the difficulty belongs in "barrier".',
  'outcome/need.training':
    'This says what is hard for staff now. Say what they will be able to do afterwards.',
  'outcome/aspiration':
    'This is a hope for life. It matters, and it gives the outcome its direction, but no review can tell whether it has come true. Keep it under "aspiration", and say which step towards it could be seen.',
  'outcome/aspiration.training':
    'This is a hope, and nobody can see at the end of the training whether it has come true. Say what staff will do.',
  'outcome/process':
    'This is a step of paperwork or procedure. It can be done without anything changing for the child. Say what the learner will do.',
  'outcome/process.training':
    'This says what happens in the session, not what anybody can do after it. Say what staff will do, in a way that can be watched or looked at.',
  'outcome/topic':
    'This names a subject and not what anybody will do, so there is nothing to look at later. Say who will do what, how well and by when.',
  'outcome/topic.training':
    'This names a subject and not what staff will be able to do. Say what somebody could watch them do afterwards.',
  'outcome/no-behaviour':
    '"{words}" alone does not say what would be seen or heard, so two people might not agree later whether it came true. Say what the learner will do that shows it.',
  'outcome/no-behaviour.none':
    'Nothing here can be seen or heard, so two people would not agree later whether it came true. Say what the learner will do that shows it.',
  'outcome/no-behaviour.training':
    '"{words}" alone does not say what would be seen, so nobody can tell whether the training worked. Say what staff will do that shows it, such as explain, mark, plan or offer.',
  'outcome/no-behaviour.training-none':
    'Nothing here can be seen or heard, so nobody can tell whether the training worked. Say what staff will do that shows it.',
  'outcome/no-criterion':
    'This does not say how well or how often, so any change or none could be called a success. Add a success criterion, such as how many times out of how many chances, or how many prompts at most.',
  'outcome/no-criterion.vague':
    'Two people would not agree what "{words}" comes to. Add a success criterion, such as how many times out of how many chances, or how many prompts at most.',
  'outcome/no-date':
    'This does not say by when, so nobody is due to look and support that does not help could go on. Add a time: a number of weeks in "within", or the end of a term.',
  'outcome/no-method':
    'This does not say how it will be known. Name who looks or asks, and what it is written on, under "measure".',
  'outcome/confidence':
    'Feeling sure is not the same as knowing how: staff can feel "{words}" and do nothing differently. Say what somebody could watch them do.',
  'outcome/same-as-start':
    'This is reached where it starts ("{start}"), so it cannot show that support helped. Change one of the two, or say that keeping it up is the aim.',
  'outcome/two-in-one':
    'This asks for two things, "{first}" and "{second}". If one is reached and the other is not, nobody knows what to write. Make two outcomes of them, unless they belong together.',
  'outcome/negative':
    '"{words}" says what should stop. A child who only stops something may lose a way to say that something is wrong. Say what they will do instead.',
  'outcome/result-alone':
    '"{words}" can be counted, and does not say what the learner will be able to do. Add what they will do with it, such as read the instructions of a task aloud.',
  'outcome/vague':
    'Two people would not agree what "{words}" comes to, and it blurs the line that the rest of the sentence draws. Leave it out, or say it in numbers.',
  'outcome/masking':
    'Who benefits if a child does this ("{words}")? It can be done by hiding discomfort, which is tiring and hides what the child needs. Ask the learner, and aim for something that makes their day better.',
  'outcome/not-english':
    'Outcomes in other languages than English are not judged ({count} here), which is neither praise nor blame. Ask somebody who reads the language to look at them.',
  'view.not-assessed.empty': 'Not assessed: there is no text.',
  'view.not-assessed.blanks': 'Not assessed: there are blanks to fill in.',
  'view.not-assessed.no-words': 'Not assessed: there are no words.',
  'view.not-assessed.not-english': 'Not assessed: not English.',
  'outcome/disagrees.target':
    'The sentence says "{text}" and the target says "{target}". At the review one person will read the one and another the other. Make them the same.',
  'outcome/disagrees.weeks':
    'The sentence says "{text}" and the field says {weeks} weeks. At the review one person will read the one and another the other. Make them the same.',
  'outcome/date-outside.before':
    'This was to be reached by {date}, before the map was published ({published}). Correct one of the two.',
  'outcome/date-outside.after':
    'This is to be reached by {date}, after the map is due for review ({reviewed}), when nobody may look any more. Choose an earlier date, or count weeks from the start.',
  'outcome/scale-order.levels':
    'The levels of a scale go from -2 to 2, one each and in this order, so that a level means the same to everybody. This one should be {level}.',
  'outcome/scale-order.same':
    'Two levels of this scale say the same, so nobody can tell which was reached. Change one of them in one respect.',
  'outcome/scale-order.figures':
    'The figure here goes the other way than in the level before, so being higher on the scale would not mean being further on. Put the levels in order, or say "direction: decrease" if less is better.',
  'outcome/look-for':
    'A visitor cannot see or hear "{words}", so nobody can check whether this happens. Say what they would see or hear.',
  'module/evaluation':
    'Level {level} is about what was learned, used or changed, and "{words}" only tells how people felt. Say what somebody will look at: a task, a lesson, the work of pupils.',

  'related.target': 'The target.',
  'related.weeks': 'The weeks.',

  'fix.frame': 'Write it in a frame with blanks',
  'fix.move': 'Move it to "{key}" and leave a frame here',
  'fix.accept': 'Accept it here, with a reason',
};
