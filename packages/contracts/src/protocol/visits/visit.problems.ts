/** Slug → HTTP status of what can go wrong in this room. */
export const visitProblems = {
  'visit-not-in-state': 409,
} as const;
