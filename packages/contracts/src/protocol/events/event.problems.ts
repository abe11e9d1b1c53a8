/** Slug → HTTP status of what can go wrong in this room. */
export const eventProblems = {
  'event-not-in-state': 409,
  'event-id-taken': 409,
  /** ends before it begins, or has no time where one is needed */
  'event-time-wrong': 422,
  'event-owner-not-possible': 422,
  'event-occasion-not-possible': 422,
  /** params.seats: so many have been promised */
  'event-capacity-below-seats': 409,
  /** errors point at what is missing, does not belong there, or ends before it begins */
  'event-line-wrong': 422,
  'event-line-id-taken': 409,
  'event-registration-not-in-state': 409,
  /** nothing is free and nobody waits: params.capacity */
  'event-full': 409,
  /** no badge of this organisation */
  'event-badge-unknown': 404,
  /** params.title, params.date of the event that it is for */
  'event-badge-of-other-event': 409,
  /** params.date: ticked on another day than the event's */
  'event-badge-old-day': 409,
  /** params.state: cancelled, declined, waiting or not decided yet */
  'event-badge-not-registered': 409,
  'event-hall-unknown': 422,
  'event-tick-id-taken': 409,
  'event-nobody-attended': 409,
  'event-no-certificate': 404,
} as const;
