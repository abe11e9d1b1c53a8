import type { FlagsQuery, VisitFlags } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { localeTags } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import { flagOrder } from '@ravabet/precedence';
import { loadVisit } from '../load-visit.ts';
import { readOrder } from './read-order.ts';

/** The country of the house: the product is that of Iranian organisations. */
const hostCountry = 'IR';

/** The flags of a visit: that of the house, and those of the delegations and guests, by alphabet or in the guests' order. */
export async function getVisitFlags(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { host = 'first', by = 'alphabet', language = 'fa' }: FlagsQuery,
): Promise<VisitFlags> {
  const visit = await loadVisit(tx, actor, ability, id);
  const { people, delegations } = await readOrder(tx, actor.organizationId, visit);
  const ofDelegation = new Map(delegations.map((one) => [one.id, one.country]));
  const guests = people.filter(({ participant }) => participant.side === 'guest');
  const inOrder = guests.map(({ country, participant }) => ofDelegation.get(participant.delegationId ?? '') || country);
  const countries = [...inOrder, ...delegations.map(({ country }) => country)];
  return { flags: flagOrder(by === 'alphabet' ? byAlphabet(countries, language) : countries, hostCountry, host) };
}

function byAlphabet(countries: readonly string[], language: keyof typeof localeTags): string[] {
  const names = new Intl.DisplayNames(localeTags[language], { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(localeTags[language]);
  const nameOf = (country: string): string => names.of(country) ?? country;
  return countries.filter(Boolean).toSorted((one, other) => compare(nameOf(one), nameOf(other)));
}
