import * as Type from 'typebox';
import { cleanText, Instant, Uuid, Version } from '../../kernel/index.ts';
import { GuestState } from './guest.workflow.ts';

export const NewGuest = Type.Object({ title: cleanText({ min: 1, max: 300 }) }, { additionalProperties: false });
export type NewGuest = Type.Static<typeof NewGuest>;

export const GuestListItem = Type.Object({
  id: Uuid,
  state: GuestState,
  title: Type.String(),
  createdAt: Instant,
  version: Version,
});
export type GuestListItem = Type.Static<typeof GuestListItem>;
