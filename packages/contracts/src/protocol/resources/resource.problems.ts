/** Slug → HTTP status of what can go wrong in this room. */
export const resourceProblems = {
  'resource-not-in-state': 409,
  'resource-id-taken': 409,
  'resource-person-not-possible': 422,
  'resource-keeper-not-possible': 422,
  'resource-person-taken': 409,
  'resource-still-booked': 409,
  /** params.holders: who has what, from when until when */
  'resource-already-booked': 409,
  'booking-time-wrong': 422,
  'booking-in-past': 422,
  'booking-cancelled': 409,
} as const;
