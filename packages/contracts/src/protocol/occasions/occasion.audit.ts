/** Events of the record's timeline. */
export const occasionEvents = [
  'occasion.created',
  'occasion.updated',
  'occasion.archived',
  'occasion.restored',
  'occasion.hidden',
  'occasion.shown',
  'occasion.suggested',
  'occasion.decided',
  'occasion.reopened',
  'occasion.moved',
  'occasion.settings-changed',
  'occasion.month-changed',
] as const;
export type OccasionEvent = (typeof occasionEvents)[number];
