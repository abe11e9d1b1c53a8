/** Slug → HTTP status of what can go wrong in this room. */
export const organizationProblems = {
  'slug-taken': 409,
  'time-zone-unknown': 422,
  'holiday-exists': 409,
  'unit-in-circle': 422,
  'last-weekend-rule': 409,
} as const;
