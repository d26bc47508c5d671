/** The entry of the `analysers` chunk: judges of words with their lexicons. Hosts load it with the engine. */
export { createAnalysers } from './insight/createAnalysers.ts';
