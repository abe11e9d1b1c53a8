/** Slug → HTTP status of what can go wrong in this room. */
export const visitProblems = {
  'visit-not-in-state': 409,
  'visit-id-taken': 409,
  'visit-time-wrong': 422,
  'visit-person-not-possible': 422,
  'visit-not-ready': 422,
  'visit-participant-twice': 409,
  'visit-participant-not-possible': 422,
  'visit-delegation-not-possible': 422,
  'visit-delegation-not-empty': 409,
  'visit-item-outside': 422,
  'visit-item-part-not-possible': 422,
  'visit-photos-not-allowed': 422,
  'zone-needs-ward': 422,
  'zone-not-in-state': 409,
  'zone-consent-no-reason': 422,
} as const;
