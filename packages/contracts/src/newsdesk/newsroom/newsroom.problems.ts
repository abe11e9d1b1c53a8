/** Slug → HTTP status of what can go wrong in this room. */
export const newsroomProblems = {
  'newsroom-colour-unreadable': 422,
  'newsroom-logo-unusable': 422,
  'newsroom-redirect-exists': 409,
  'newsroom-redirect-unusable': 422,
  'press-event-not-in-state': 409,
  'press-event-ends-before-start': 422,
  'press-contact-unknown': 422,
} as const;
