/** Slug → HTTP status of what can go wrong in this room. */
export const campaignProblems = {
  'campaign-not-in-state': 409,
  'campaign-period-wrong': 422,
  'campaign-person-not-possible': 422,
  'campaign-message-unknown': 422,
  'campaign-id-taken': 409,
} as const;
