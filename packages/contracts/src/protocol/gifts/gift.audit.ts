/** Events of the record's timeline. */
export const giftEvents = ['gift.created', 'gift.closed'] as const;
export type GiftEvent = (typeof giftEvents)[number];
