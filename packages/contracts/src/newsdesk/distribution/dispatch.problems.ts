/** Slug → HTTP status of what can go wrong while sending. */
export const dispatchProblems = {
  'dispatch-not-in-state': 409,
  'dispatch-id-taken': 409,
  'dispatch-without-recipients': 422,
  'dispatch-recipients-changed': 409,
  'dispatch-release-not-published': 409,
  'dispatch-release-already-published': 409,
  'dispatch-release-not-embargoed': 409,
  'dispatch-schedule-in-past': 422,
  'dispatch-nothing-unknown': 409,
  'suppression-exists': 409,
  'suppression-lifted': 409,
  'bounce-refused': 403,
} as const;
