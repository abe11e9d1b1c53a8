import type { Gift, GiftDirection, NewGift } from '@ravabet/contracts/protocol/gifts';

/** What the form holds. */
export interface GiftWords {
  direction: GiftDirection;
  item: string;
  description: string;
  valueRial: number | null;
  isConsumable: boolean;
  heldOn: string | null;
  keptAt: string;
  reason: string;
  photoFileId: string | null;
}

export const wordsOf = (gift: Gift): GiftWords => ({
  direction: gift.direction,
  item: gift.item,
  description: gift.description,
  valueRial: gift.valueRial,
  isConsumable: gift.isConsumable,
  heldOn: gift.heldOn,
  keptAt: gift.keptAt,
  reason: gift.reason,
  photoFileId: gift.photoFileId,
});

type Input = Omit<NewGift, 'id' | 'guestId' | 'visitId' | 'direction'>;

/** What is sent, or null while something is missing. */
export function inputOf({
  item,
  description,
  valueRial,
  isConsumable,
  heldOn,
  keptAt,
  reason,
  photoFileId,
}: GiftWords): Input | null {
  if (item.trim() === '' || valueRial === null || heldOn === null) return null;
  const texts = { item: item.trim(), description: description.trim(), keptAt: keptAt.trim(), reason: reason.trim() };
  return { ...texts, valueRial, isConsumable, heldOn, photoFileId };
}
