/** Events of a dispatch's timeline, and of the list of addresses that are not written to. */
export const dispatchEvents = [
  'dispatch.prepared',
  'dispatch.updated',
  'dispatch.deleted',
  'dispatch.sent',
  'dispatch.scheduled',
  'dispatch.begun',
  'dispatch.held',
  'dispatch.paused',
  'dispatch.resumed',
  'dispatch.cancelled',
  'dispatch.resent',
  'dispatch.finished',
  'dispatch.exported',
  'suppression.added',
  'suppression.lifted',
  'distribution.settings-changed',
] as const;
export type DispatchEvent = (typeof dispatchEvents)[number];
