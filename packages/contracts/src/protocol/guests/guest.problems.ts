/** Slug → HTTP status of what can go wrong in this room. */
export const guestProblems = {
  'guest-not-in-state': 409,
  'guest-id-taken': 409,
  'guest-nameless': 422,
  'guest-office-not-possible': 422,
  'guest-photo-not-possible': 422,
  'rank-number-taken': 409,
  'rank-dates-wrong': 422,
  'rank-id-taken': 409,
  'ranks-exist': 409,
  'guests-not-alike': 409,
  'guest-import-empty': 422,
  'guest-import-unreadable': 422,
  'guest-import-too-long': 422,
  'guest-import-not-its-name': 422,
  /** errors: the row and why */
  'guest-import-row': 422,
} as const;
