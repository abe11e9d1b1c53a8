/** Slug → HTTP status of what can go wrong in this room. */
export const supportRequestProblems = {
  'support-request-not-in-state': 409,
  'support-request-id-taken': 409,
  'support-unit-not-possible': 422,
  'support-time-wrong': 422,
  /** params.earliest: the first day that is not late */
  'support-request-late': 422,
  /** params.date, params.free: the next days with room */
  'support-day-full': 409,
  /** errors point at the answers */
  'support-answers-wrong': 422,
  'support-assignee-not-possible': 422,
  'support-promise-past': 422,
  /** a late request waits for the yes of a manager */
  'support-late-not-allowed': 403,
  'support-nothing-delivered': 422,
  'support-delivery-invalid': 422,
  'support-record-not-possible': 422,
  'support-service-not-in-state': 409,
} as const;
