/** Slug → HTTP status of what can go wrong in this room. */
export const guestProblems = {
  'guest-not-in-state': 409,
} as const;
