/** Events of the record's timeline. */
export const giftEvents = [
  'gift.recorded',
  'gift.updated',
  'gift.approved',
  'gift.refused',
  'gift.handed-over',
  'gift.withdrawn',
  'gift.year-exported',
  'gift-ceiling.set',
] as const;
export type GiftEvent = (typeof giftEvents)[number];
