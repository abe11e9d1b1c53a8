/**
 * What the stream of /api/me/events carries, by event name. It only says that something changed; what it is now is asked for.
 */
export interface LiveEvents {
  /** at the beginning of every stream, also after a break: unread notices per organisation */
  counts: { unread: Record<string, number> };
  /** some messages were lost (a break, a slow reader): whatever is shown may be stale */
  stale: Record<string, never>;
  'notifications.changed': { organizationId: string };
  'record.changed': {
    organizationId: string;
    subjectType: string;
    subjectId: string;
    version?: number;
    personId?: string;
  };
  'presence.changed': { organizationId: string; subjectType: string; subjectId: string };
  'job.changed': { organizationId: string; jobId: string };
}
export type LiveEventName = keyof LiveEvents;

export const liveEventNames: readonly LiveEventName[] = [
  'counts',
  'stale',
  'notifications.changed',
  'record.changed',
  'presence.changed',
  'job.changed',
];
