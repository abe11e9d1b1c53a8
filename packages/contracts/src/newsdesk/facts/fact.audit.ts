/** Events of a figure's timeline. */
export const factEvents = [
  'fact.created',
  'fact.updated',
  'fact.value-changed',
  'fact.confirmed',
  'fact.retired',
  'fact.reinstated',
  'fact.expired',
  'fact.exported',
] as const;
export type FactEvent = (typeof factEvents)[number];
