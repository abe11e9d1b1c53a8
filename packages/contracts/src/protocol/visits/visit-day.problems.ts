/** Slug → HTTP status of what can go wrong on the day of a visit. Those of ticks also stand in the outcome of one. */
export const visitDayProblems = {
  'visit-not-on': 409,
  'tick-not-of-visit': 422,
  'tick-of-another-day': 422,
  'tick-id-taken': 409,
  'tick-not-in-conflict': 409,
  'tick-not-admitted': 409,
  /** params.title, params.startsAt of the visit that it belongs to */
  'badge-of-another-visit': 409,
  'badge-of-another-day': 409,
  'badge-unknown': 404,
  'admission-decided': 409,
} as const;
