import { guestsQueries } from '../guests.queries.ts';

/** The guest that an address names, to begin something for them; nothing without an id. */
export const guestForGift = (organizationId: string, id: string) => ({
  ...guestsQueries.one(organizationId, id),
  enabled: /^[0-9a-f-]{36}$/.test(id),
});
