/** Slug → HTTP status of what can go wrong with a question of the press. */
export const pressQuestionProblems = {
  'press-question-not-in-state': 409,
  'press-question-assignee-unfit': 422,
} as const;
