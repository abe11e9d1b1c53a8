import * as Type from 'typebox';
import { cleanText, Instant, Uuid, Version } from '../../kernel/index.ts';
import { GiftState } from './gift.workflow.ts';

export const NewGift = Type.Object({ title: cleanText({ min: 1, max: 300 }) }, { additionalProperties: false });
export type NewGift = Type.Static<typeof NewGift>;

export const GiftListItem = Type.Object({
  id: Uuid,
  state: GiftState,
  title: Type.String(),
  createdAt: Instant,
  version: Version,
});
export type GiftListItem = Type.Static<typeof GiftListItem>;
