/** Events of the record's timeline. */
export const visitEvents = ['visit.created', 'visit.closed'] as const;
export type VisitEvent = (typeof visitEvents)[number];
