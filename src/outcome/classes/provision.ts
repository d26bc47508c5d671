import provision from '../lexicon/provision.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause, Head } from '../reading/clause.ts';

const always = wordsOf(provision, 'always_service');
const withObject = wordsOf(provision, 'service_with_object');
const objects = wordsOf(provision, 'service_objects');
const orders = wordsOf(provision, 'orders');
const ongoing = wordsOf(provision, 'ongoing');

/** "Funds a place", "teaches phonics", "runs a club": what only a service does, or does with an intervention. */
export function isServiceDelivery(head: Head, clause: Clause, lexicon: Lexicon): boolean {
  const base = head.verb?.base ?? '';
  if (!lexicon.is('delivery', base)) return false;
  // "Deliver specific praise" is a way of speaking.
  if (
    /^(?:deliver|provide)$/.test(base) &&
    clause.tokens
      .slice(head.at + 1, head.at + 4)
      .some(({ word }) => /^(?:praise|instructions?|feedback|message|warning)$/.test(word))
  )
    return false;
  if (always.has(base)) return true;
  return (
    withObject.has(base) &&
    clause.tokens.slice(head.at + 1, head.at + 9).some(({ word }) => objects.has(word))
  );
}

/** "Provide a quiet space", "Offering movement breaks": orders to a service and notes of one, without a subject. */
export function opensWithProvision({ verb, token }: Head, clause: Clause, lexicon: Lexicon): boolean {
  if (clause.intended || verb === undefined) return false;
  if (orders.has(verb.base) && token.word === verb.base) return true;
  return (
    verb.form === 'participle' &&
    ongoing.has(verb.base) &&
    clause.tokens.some(({ word }) => lexicon.is('provision', word))
  );
}
