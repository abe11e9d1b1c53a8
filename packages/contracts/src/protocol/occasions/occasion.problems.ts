/** Slug → HTTP status of what can go wrong in this room. */
export const occasionProblems = {
  'occasion-not-in-state': 409,
  'occasion-date-impossible': 422,
  'occasion-not-own': 409,
  'occasion-id-taken': 409,
  'occasion-already-planned': 409,
  'occasion-plan-not-open': 409,
  'occasion-owner-not-possible': 422,
  'lunar-month-impossible': 422,
} as const;
