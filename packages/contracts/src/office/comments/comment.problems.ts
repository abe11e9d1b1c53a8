/** Slug → HTTP status of what can go wrong in this room. */
export const commentProblems = {
  'mention-cannot-read': 422,
} as const;
