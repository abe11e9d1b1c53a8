/** Slug → HTTP status of what can go wrong in this room. */
export const calendarProblems = {
  'calendar-period-wrong': 422,
  'too-many-calendar-subscriptions': 409,
  'calendar-subscription-id-taken': 409,
} as const;
