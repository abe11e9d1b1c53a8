/** Events of the record's timeline. */
export const guestEvents = ['guest.created', 'guest.closed'] as const;
export type GuestEvent = (typeof guestEvents)[number];
