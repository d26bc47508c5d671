import type { Profile } from '../model/formats/field.ts';
import type { DocumentKind } from '../model/kinds.ts';
import type { Catalogue } from '../rules/messages/catalogue.ts';
import type { Decoded } from '../text/decode.ts';
import type { Position, Range } from '../text/span.ts';
import { Workspace, type WorkspacePorts } from '../workspace/workspace.ts';
import { codeLensesOf, type CodeLens } from './codeLenses.ts';
import { completionsAt } from './completion/completions.ts';
import { codeActionsAt, diagnosticsOf } from './diagnostics.ts';
import { foldingRangesOf } from './folding.ts';
import { hoverAt } from './hover.ts';
import { countOutcomes, type OutcomeCount } from './outcomeCount.ts';
import { Outcomes, type OutcomeEntry } from './outcomes.ts';
import { outcomeWorkOf, type DocumentWork } from './outcomeWork.ts';
import type { CodeAction, Completion, Diagnostic, DocumentSymbol, FoldingRange, Hover } from './protocol.ts';
import { symbolsOf } from './symbols.ts';

export interface LanguageServiceOptions {
  /** Overrides the profile that projects ask for. */
  readonly profile?: Profile;
  /** Everything it says, in one language. */
  readonly texts: Catalogue;
}

/** Everything an editor or the command line asks the engine. Offsets and columns count UTF-16 code units. */
export interface LanguageService {
  /** The documents, for previews and reports. */
  readonly workspace: Workspace;
  /** Takes a document as it is now; resolves when answers about it are up to date. Foreign files are ignored. */
  put(uri: string, content: Decoded, kind?: DocumentKind): Promise<void>;
  remove(uri: string): void;
  diagnostics(uri: string): readonly Diagnostic[];
  codeActions(uri: string, range: Range): readonly CodeAction[];
  hover(uri: string, position: Position): Hover | undefined;
  completions(uri: string, position: Position): readonly Completion[];
  symbols(uri: string): readonly DocumentSymbol[];
  /** In the order of their first lines; any two nest or are apart. */
  foldingRanges(uri: string): readonly FoldingRange[];
  /** The outcomes or objectives of a document, each with what can be said about it. */
  outcomes(uri: string): readonly OutcomeEntry[];
  /** How many of them are measurable or observable; of an overlay, among those that the school uses. */
  outcomeCount(uri: string): OutcomeCount | undefined;
  /** Those written in the document that somebody still has to look at. */
  outcomeWork(uri: string): DocumentWork | undefined;
  codeLenses(uri: string): readonly CodeLens[];
}

/** Creates the engine. All that it needs from outside comes through the ports. */
export function createLanguageService(
  ports: WorkspacePorts,
  options: LanguageServiceOptions,
): LanguageService {
  const workspace = new Workspace(ports, options.profile);
  const { texts } = options;
  const outcomes = new Outcomes(workspace);
  return Object.freeze<LanguageService>({
    workspace,
    put: (uri, content, kind) => workspace.put(uri, content, kind),
    remove: (uri) => workspace.remove(uri),
    diagnostics: (uri) => diagnosticsOf(workspace, uri, texts),
    codeActions: (uri, range) => codeActionsAt(workspace, uri, range, texts),
    hover: (uri, position) => hoverAt(workspace, uri, position, texts),
    completions: (uri, position) => completionsAt(workspace, uri, position),
    symbols: (uri) => symbolsOf(workspace, uri),
    foldingRanges: (uri) => foldingRangesOf(workspace, uri),
    outcomes: (uri) => outcomes.of(uri),
    outcomeCount: (uri) => countOutcomes(outcomes.of(uri), texts),
    outcomeWork: (uri) => outcomeWorkOf(workspace, uri, outcomes.of(uri), texts),
    codeLenses: (uri) => codeLensesOf(uri, outcomes.of(uri), texts),
  });
}
