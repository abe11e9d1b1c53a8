/** Events of the timelines of a request and of an entry of the catalogue. */
export const supportRequestEvents = [
  'support-request.submitted',
  'support-request.updated',
  'support-request.triaged',
  'support-request.accepted',
  'support-request.declined',
  'support-request.scheduled',
  'support-request.started',
  'support-request.reassigned',
  'support-request.delivery-added',
  'support-request.delivery-removed',
  'support-request.delivered',
  'support-request.sent-back',
  'support-request.confirmed',
  'support-request.withdrawn',
  'support-request.became',
  'support-request.exported',
  'support-service.created',
  'support-service.updated',
  'support-service.retired',
  'support-service.reinstated',
] as const;
export type SupportRequestEvent = (typeof supportRequestEvents)[number];
