/** Events of the timelines of a resource and of its bookings. */
export const resourceEvents = [
  'resource.created',
  'resource.updated',
  'resource.retired',
  'resource.reinstated',
  'booking.created',
  'booking.updated',
  'booking.cancelled',
] as const;
export type ResourceEvent = (typeof resourceEvents)[number];
