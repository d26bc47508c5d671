/** The entry of the `texts` chunks: everything the engine says, in one language. Hosts load it with the engine. */
export { english as texts } from './rules/messages/english.ts';
