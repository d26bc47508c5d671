import { compareVersions } from '../../model/versions.ts';
import { rule } from '../rule.ts';

/** The version of this software that documents may ask for with `least_tool`. */
export const toolVersion = '0.1.0';

export const newerTool = rule<'document'>({
  code: 'document/newer-tool',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'The document asks for a newer version of this software.',
  why: 'It may use something that this version does not understand yet; what is understood is still checked.',
  acceptable: true,
  *check({ root }) {
    const least = root.fields['least_tool'];
    if (least?.type !== 'value' || typeof least.value !== 'string') return;
    if ((compareVersions(least.value, toolVersion) ?? 0) > 0)
      yield { place: least, args: { asked: least.value, have: toolVersion } };
  },
});
