/** Slug → HTTP status of what can go wrong in this room. */
export const taskProblems = {
  'task-owner-not-possible': 422,
  'task-due-in-past': 422,
  'task-evidence-invalid': 422,
  'task-escalation-invalid': 422,
  'task-not-pausable': 409,
  'task-not-paused': 409,
} as const;
