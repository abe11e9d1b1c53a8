/** Events of the record's timeline. */
export const guestEvents = [
  'guest.created',
  'guest.updated',
  'guest.archived',
  'guest.restored',
  'protocol-rank.created',
  'protocol-rank.updated',
  'protocol-rank.usual-added',
] as const;
export type GuestEvent = (typeof guestEvents)[number];
