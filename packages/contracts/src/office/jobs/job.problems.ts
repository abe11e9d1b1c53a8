/** Slug → HTTP status of what can go wrong in this room. */
export const jobProblems = { 'job-not-cancellable': 409, 'job-failed': 500 } as const;
