/** Slug → HTTP status of what can go wrong in this room. */
export const factProblems = {
  'fact-not-in-state': 409,
  'fact-owner-not-possible': 422,
  'fact-dates-wrong': 422,
  'fact-file-not-ready': 422,
  'fact-id-taken': 409,
} as const;
