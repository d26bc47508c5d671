/**
 * The entry of the `engine` chunk: what hosts load with the first matching document. Everything behind it is free of
 * editor and Node.
 */
export {
  createLanguageService,
  type LanguageService,
  type LanguageServiceOptions,
} from './language/service.ts';
export { decode } from './text/decode.ts';
export { limits } from './model/limits.ts';
export { newMapText, newModuleText, newProjectFiles } from './edits/newDocument.ts';
export { slugOf } from './text/slug.ts';
export { rules } from './rules/registry.ts';
export { createReasons, type Reasons } from './language/reasons.ts';
