import { valuesOf } from '../../model/sourced.ts';
import { rule } from '../rule.ts';

export const lookFor = rule<'row'>({
  code: 'outcome/look-for',
  scope: 'row',
  defaultSeverity: 'hint',
  summary: 'Something to look for that cannot be seen or heard.',
  why: 'Everyday practice is not measured child by child; it is known by what a visitor would see. What cannot be seen cannot be checked.',
  acceptable: true,
  *check({ row }, { analysers }) {
    if (row.fields.kind?.value !== 'practice') return;
    for (const line of valuesOf(row.fields.look_for)) {
      const { class: is, missing, notices } = analysers.assess(line.value, 'cpd');
      const [notice] = notices;
      if (is !== 'outcome' || !missing.includes('behaviour') || notice === undefined) continue;
      const words = notice.args?.['words'];
      if (words === undefined) continue;
      yield { place: line, args: { words } };
    }
  },
});
