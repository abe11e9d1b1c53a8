import * as Type from 'typebox';
import { defineRoute, OrganizationParams, PlainDate } from '../../kernel/index.ts';
import { CalendarAnswer } from './calendar.schema.ts';

const room = 'calendar';
const base = '/api/organizations/:organizationId/calendar';

const CalendarQuery = Type.Object(
  {
    from: PlainDate,
    until: PlainDate,
    /** of the deadlines only the person's own and those of their units */
    own: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type CalendarQuery = Type.Static<typeof CalendarQuery>;

/** What is on which day, of everything that the person may see. */
export const calendarRoutes = {
  get: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'getCalendar',
    room,
    summary: 'What is on the days between two, both included, and which of them are days of rest',
    description: 'At most 100 days. Every layer shows what the person may read in its own room.',
    problems: ['calendar-period-wrong'],
    params: OrganizationParams,
    query: CalendarQuery,
    answer: CalendarAnswer,
  }),
};
