import type { Catalogue } from './catalogue.ts';

/** What the rules of language say. {why} is a sentence of a lexicon, {instead} a list of its alternatives in quotes. */
export const language: Catalogue = {
  'language/reading-ease':
    'This reads like a text for people of {age} and older (reading ease {ease}; plain English begins at 60). Tired or worried parents will not get to the end of it. Make the sentences shorter and use the words you would use at the gate.',
  'language/long-sentence':
    'This sentence has {count} words. Readers lose the thread after about {limit}, and then the point of it. Make two of it, with one thought in each.',
  'language/jargon':
    'Families may not know what "{term}" means. {why} Write {instead}, or explain it where it first stands.',
  'language/jargon.advice':
    'Families may not know what "{term}" means. {why} Or explain it where it first stands.',
  'language/respect': 'Please look again at "{term}". {why} You could write {instead}.',
  'language/respect.advice':
    'Please look again at "{term}", which children and families read. {why} Then it helps them.',
  'language/respect.stance':
    'Please look again at "{term}". {why} You could write {instead}. Where the people you write about prefer "{term}", say so under "wording" in the settings of your project.',
  'language/respect.own':
    'Your team has agreed to avoid "{term}". {why} The list of such words is in the settings of your project.',
  'language/masking':
    '"{term}": who benefits from it, the child or those who look on? {why} You could aim for {instead}, or leave it out.',
  'language/vague-provision':
    '"{term}" cannot be counted on. {why} Say it as exactly as {instead}. The Code asks this of plans (9.69); for a map it is a good model and no duty.',
  'language/vague-provision.advice':
    '"{term}" cannot be counted on. {why} The Code asks this of plans (9.69); for a map it is a good model and no duty.',
};
