/** Events of the record's timeline. */
export const guestEvents = [
  'guest.created',
  'guest.updated',
  'guest.archived',
  'guest.restored',
  'guest.imported',
  'guest.likeness-decided',
  'refusal-entry.created',
  'refusal-entry.removed',
  'protocol-rank.created',
  'protocol-rank.updated',
  'protocol-rank.usual-added',
] as const;
export type GuestEvent = (typeof guestEvents)[number];
