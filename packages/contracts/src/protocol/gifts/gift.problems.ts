/** Slug → HTTP status of what can go wrong in this room. */
export const giftProblems = {
  'gift-not-in-state': 409,
  'gift-id-taken': 409,
  /** params.item, heldOn, id: the earlier one */
  'gift-given-before': 409,
  /** params.ceilingRial */
  'gift-reason-needed': 422,
  'gift-photo-not-possible': 422,
  'gift-ceiling-rank-unknown': 422,
} as const;
