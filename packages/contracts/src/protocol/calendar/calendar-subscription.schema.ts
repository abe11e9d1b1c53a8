import * as Type from 'typebox';
import { cleanName, Instant, nullable, Uuid, Version } from '../../kernel/index.ts';
import { CalendarLayerId } from './calendar.schema.ts';

const closed = { additionalProperties: false } as const;
const content = {
  /** where it is read: "phone" */
  name: cleanName({ max: 60 }),
  layers: Type.Array(CalendarLayerId, { minItems: 1, maxItems: 20, uniqueItems: true }),
};

export const CalendarSubscription = Type.Object({
  id: Uuid,
  name: Type.String(),
  layers: Type.Array(CalendarLayerId),
  createdAt: Instant,
  /** since when it has the address that it has */
  addressSince: Instant,
  lastReadAt: nullable(Instant),
  version: Type.Integer(),
});
export type CalendarSubscription = Type.Static<typeof CalendarSubscription>;

/** With its address: told once, when it is made and when it is replaced. */
export const CalendarAddress = Type.Object({ ...CalendarSubscription.properties, address: Type.String() });
export type CalendarAddress = Type.Static<typeof CalendarAddress>;

export const NewCalendarSubscription = Type.Object({ id: Uuid, ...content }, closed);
export type NewCalendarSubscription = Type.Static<typeof NewCalendarSubscription>;
export const CalendarSubscriptionChange = Type.Object({ version: Version, ...content }, closed);
export type CalendarSubscriptionChange = Type.Static<typeof CalendarSubscriptionChange>;
