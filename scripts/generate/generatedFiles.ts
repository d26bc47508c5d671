import { jsonSchemas } from './jsonSchemas.ts';
import { rulePages } from './rulePages.ts';

/** Folders in which every file is made by a script, and nothing else may lie. */
export const generatedFolders = ['schemas', 'docs/rules'] as const;

/** Every generated file of the project with its text, by path from the top. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...Object.entries(jsonSchemas()).map(([name, text]) => [`schemas/${name}`, text] as const),
    ...Object.entries(await rulePages()).map(([name, text]) => [`docs/rules/${name}`, text] as const),
  ]);
}
