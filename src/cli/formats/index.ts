import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type FormatName = 'text' | 'json' | 'sarif' | 'junit' | 'github';

/** The formats by what they are called on the command line, the default first. */
export const formats: Readonly<Record<FormatName, Format>> = { text, json, sarif, junit, github };
