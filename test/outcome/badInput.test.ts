import fc from 'fast-check';
import { createAssessor } from '../../src/outcome/assess.ts';
import { partNames, type Assessment, type StatementKind } from '../../src/outcome/assessment.ts';
import { equal, ok } from '../support/assert.ts';
import { always, fuzzTimeout } from '../support/fuzz.ts';

const assess = createAssessor();
const kinds: readonly StatementKind[] = ['pupil', 'group', 'cpd'];

/** What must hold of every answer about every text. */
function holds(text: string, { verdict, class: is, parts, missing, notices, severity }: Assessment): void {
  equal(verdict === 'not_assessed', is === null, 'not assessed and without a class');
  if (verdict === 'measurable') equal({ is, missing }, { is: 'outcome', missing: [] });
  equal(severity, notices[0]?.severity ?? 'none', 'severity');
  for (const part of partNames) {
    let last = 0;
    for (const { start, end } of parts[part] ?? []) {
      ok(start >= last && end > start && end <= text.length, `${part} at ${start}–${end} of ${text.length}`);
      last = end;
    }
  }
  for (const { span } of notices) ok(span.start >= 0 && span.end <= text.length, 'a notice lies outside');
}

describe('texts that are no sentences', function () {
  this.timeout(fuzzTimeout);
  const cases: readonly (readonly [string, string, Assessment['notAssessed']])[] = [
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['a note', 'TBC', 'blanks'],
    ['a promise', 'SMART outcome to be added.', 'blanks'],
    ['signs', '?! … 12/5 %', 'no-words'],
    ['emoji', '👍🏽 🎉 😀', 'no-words'],
    ['Welsh', 'Bydd Gwen yn gallu gofyn am help yn y dosbarth erbyn diwedd y tymor.', 'not-english'],
    ['Polish', 'Uczniowie będą częściej czytać na głos w małej grupie.', 'not-english'],
    ['Urdu', 'وہ جولائی تک پانچ میں سے چار بار مدد مانگے گا۔', 'not-english'],
    ['Chinese', '到七月，他会在五次中有四次请求帮助。', 'not-english'],
  ];
  for (const [title, text, why] of cases)
    it(`say of ${title} why it is not judged`, () => {
      for (const kind of kinds) {
        const found = assess(text, kind);
        equal({ verdict: found.verdict, why: found.notAssessed }, { verdict: 'not_assessed', why });
      }
    });

  it('judge English with a few words of another language', () => {
    const { verdict } = assess('By July Gruff asks for help in the dosbarth in 4 of 5 lessons.', 'pupil');
    equal(verdict, 'measurable');
  });

  const sentence = 'By July Sam asks for a break in 4 of 5 lessons. ';
  const long: readonly (readonly [string, string])[] = [
    ['a sentence again and again', sentence.repeat(1100)],
    ['one word', 'a'.repeat(50_000)],
    ['nested quotes', '"\'“'.repeat(17_000)],
    ['brackets', '('.repeat(25_000) + ')'.repeat(25_000)],
    ['numbers', '4 of 5 '.repeat(8000)],
    ['commas', 'a, '.repeat(17_000)],
    ['control characters', '\u0000\u0007\u001b\ufeff\u202e'.repeat(10_000)],
    ['mixed scripts', 'Sam аsks fоr Ωne γραμμή '.repeat(2200)],
    ['halves of characters', '\ud83d'.repeat(50_000)],
  ];
  for (const [title, text] of long)
    it(`answer about ${title}, 50,000 characters long`, () => {
      for (const kind of kinds) holds(text, assess(text, kind));
    });

  it('read a longer text to a fixed length, so that time does not grow with it', () => {
    const [short, longer] = [sentence.repeat(200), sentence.repeat(2000)];
    const parts = (text: string): unknown => assess(text, 'pupil').parts;
    equal(parts(longer), parts(short));
  });

  it('never fail, and answer within the text', () => {
    const words = fc.constantFrom(
      'Sam', 'will', 'asks', 'for', 'a', 'break', 'by', 'July', '4', 'of', '5', 'lessons', 'so that', 'from', '1', '(now',
      ')', ',', '.', ';', '\n', '- ', '“', '%', 'to', 'with', 'no', 'prompt', 'as measured by', 'staff', 'the', 'when', '😀',
      'within', '12', 'weeks', 'independently', 'understand', 'received', 'hours', 'I', 'each child', 'currently', ':', 'İ',
    ); // prettier-ignore
    always(
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      (text) => {
        for (const kind of kinds) holds(text, assess(text, kind));
      },
    );
    always(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const kind of kinds) holds(text, assess(text, kind));
    });
  });

  it('say the same of the same words, whatever was asked before', () => {
    const [first, between, again] = [sentence, 'x'.repeat(300), sentence].map((text) =>
      assess(text, 'pupil'),
    );
    equal(again, first);
    ok(between !== undefined);
  });
});
