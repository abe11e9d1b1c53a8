/** Slug → HTTP status of what can go wrong in this room. */
export const calendarProblems = {
  'calendar-period-wrong': 422,
} as const;
