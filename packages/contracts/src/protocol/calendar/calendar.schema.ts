import * as Type from 'typebox';
import { Instant, LocalizedText, nullable, PlainDate, Uuid } from '../../kernel/index.ts';

/** What lies one over the other on the page, in the order in which it is offered. A room that joins adds its layer here. */
export const calendarLayers = [
  'occasions',
  'visits',
  'events',
  'bookings',
  'requests',
  'deadlines',
  'publications',
  'dispatches',
  'campaigns',
] as const;
export const CalendarLayerId = Type.Enum([...calendarLayers]);
export type CalendarLayerId = (typeof calendarLayers)[number];

export const calendarItemKinds = [
  'occasion',
  'rest',
  'visit',
  'event',
  'booking',
  'request',
  'task',
  'published',
  'scheduled',
  'embargo',
  'dispatch',
  'planned',
  'start',
  'end',
] as const;
export type CalendarItemKind = (typeof calendarItemKinds)[number];

export const CalendarItem = Type.Object({
  /** stable for ever: the same thing has the same key in every answer */
  key: Type.String(),
  layer: CalendarLayerId,
  kind: Type.Enum([...calendarItemKinds]),
  /** the first day, in the organisation's time zone */
  on: PlainDate,
  /** the last day, when it is another one */
  until: nullable(PlainDate),
  /** for what has an hour */
  at: nullable(Instant),
  endsAt: nullable(Instant),
  /** null: a booking of which only is told that it is taken, or what has names */
  title: nullable(Type.String()),
  /** of the occasion, of what is booked, of the service asked for */
  names: nullable(LocalizedText),
  /** done, published, delivered: nobody waits for it any more */
  isDone: Type.Boolean(),
  /** a lunar day whose month is not announced yet */
  isExpected: Type.Boolean(),
  subjectType: Type.String(),
  subjectId: Uuid,
});
export type CalendarItem = Type.Static<typeof CalendarItem>;

export const CalendarAnswer = Type.Object({
  from: PlainDate,
  until: PlainDate,
  /** the layers that this person has, also where nothing is on them */
  layers: Type.Array(CalendarLayerId),
  items: Type.Array(CalendarItem),
  daysOff: Type.Array(Type.Object({ date: PlainDate, names: LocalizedText, isHoliday: Type.Boolean() })),
  /** more stands on a layer than is told at once */
  isCut: Type.Boolean(),
});
export type CalendarAnswer = Type.Static<typeof CalendarAnswer>;
