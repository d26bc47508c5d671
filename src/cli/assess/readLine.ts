import { isUtf8 } from 'node:buffer';
import type { StatementKind } from '../../outcome/assessment.ts';
import type { InputLine } from './lines.ts';
import { NotThat, readFields } from './readFields.ts';
import type { Id, Problem, Statement } from './answer.ts';

const kinds: readonly StatementKind[] = ['pupil', 'group', 'cpd'];

type Json = Readonly<Record<string, unknown>>;

/**
 * What a line asks to have judged; nothing for a blank one. A line that begins with a brace is JSON, any other a
 * statement as it is, which is only welcome where a kind was given for all of them.
 */
export function readLine(line: InputLine, kind: StatementKind | undefined): Statement | Problem | undefined {
  if (line.bytes === undefined)
    return problem(
      line,
      null,
      'is longer than 1 MB. A statement is a sentence or two: perhaps line breaks are missing',
    );
  if (!isUtf8(line.bytes)) return problem(line, null, 'is not UTF-8 text. Save it as UTF-8');
  const text = line.bytes.toString('utf8');
  if (text.trim() === '') return undefined;
  if (text.includes('\0'))
    return problem(
      line,
      null,
      'holds characters that no text has, as files saved as UTF-16 do. Save it as UTF-8',
    );
  if (kind !== undefined && !/^\s*\{/.test(text)) return { id: String(line.number), kind, text };
  return readJson(line, text, kind);
}

function readJson(line: InputLine, text: string, kind: StatementKind | undefined): Statement | Problem {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem(
      line,
      null,
      `is not a JSON object. Write {"id": "1", "kind": "pupil", "text": "…"}, or say --kind where each line is a statement`,
    );
  const given = value as Json;
  if (given['id'] !== undefined && !isId(given['id']))
    return problem(line, null, 'has an "id" that is neither text nor a whole number');
  const id = (given['id'] as Id | undefined) ?? String(line.number);
  try {
    return readStatement(given, id, kind);
  } catch (error) {
    if (error instanceof NotThat) return problem(line, id, error.message);
    throw error;
  }
}

function readStatement(given: Json, id: Id, standing: StatementKind | undefined): Statement {
  const { text, kind: asked, fields } = given;
  const kind = asked === undefined ? standing : kinds.find((known) => known === asked);
  if (text === undefined) throw new NotThat('has no "text"');
  if (typeof text !== 'string') throw new NotThat('has a "text" that is not text');
  if (kind === undefined)
    throw new NotThat(
      asked === undefined
        ? 'has no "kind". Give it one (pupil, group or cpd), or say --kind for all'
        : `has a "kind" that is not known. Known: ${kinds.join(', ')}`,
    );
  return { id, kind, text, ...(fields === undefined ? {} : { fields: readFields(fields) }) };
}

/** Whole numbers beyond these would come back as other numbers. */
function isId(value: unknown): value is Id {
  return typeof value === 'string' || Number.isSafeInteger(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem({ number }: InputLine, id: Id | null, what: string): Problem {
  return { id, error: `Line ${String(number)} ${what}.` };
}
