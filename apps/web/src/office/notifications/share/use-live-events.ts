import {
  type LiveEventName,
  liveEventNames,
  type LiveEvents,
  notificationsRoutes,
} from '@ravabet/contracts/office/notifications';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../../../shared/me.ts';
import { notificationsQueries } from '../notifications.queries.ts';

/** Root of the queries that show a kind of record. */
const rootOf: Record<string, string> = {
  PressRelease: 'press-releases',
  Task: 'tasks',
  SupportRequest: 'support-requests',
  Visit: 'visits',
  HospitalZone: 'visits',
  File: 'files',
  Membership: 'people',
  Dispatch: 'dispatches',
  Resource: 'resources',
  Booking: 'resources',
  Guest: 'guests',
  Gift: 'gifts',
  Event: 'events',
};
const longestWait = 60_000;

/** One stream for the browser tab. It says only that something changed; the queries on the page ask what. */
export function useLiveEvents(): void {
  const client = useQueryClient();
  const { id } = useMe().person;
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = 2000;
    const open = (): void => {
      source = new EventSource(notificationsRoutes.events.url);
      source.addEventListener('open', () => (wait = 2000));
      for (const name of liveEventNames) {
        source.addEventListener(name, (event) => hear(client, id, name, JSON.parse(event.data as string) as never));
      }
      // The browser comes back by itself after a break, but not after a refusal (signed out, too many tabs).
      source.addEventListener('error', () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(open, wait);
        wait = Math.min(wait * 2, longestWait);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [client, id]);
}

function hear<N extends LiveEventName>(client: QueryClient, me: string, name: N, data: LiveEvents[N]): void {
  const refresh = (...key: string[]): void => void client.invalidateQueries({ queryKey: key });
  if (name === 'stale') return void client.invalidateQueries();
  if (name === 'counts') {
    const { unread } = data as LiveEvents['counts'];
    for (const [organizationId, count] of Object.entries(unread)) {
      client.setQueryData(notificationsQueries.count(organizationId).queryKey, { unread: count });
    }
    return;
  }
  const { organizationId } = data as { organizationId: string };
  if (name === 'notifications.changed') return refresh('notifications', organizationId);
  if (name === 'job.changed') return refresh('jobs', organizationId);
  const { subjectType, subjectId, personId } = data as LiveEvents['record.changed'];
  if (name === 'presence.changed') return refresh('presence', organizationId, subjectType, subjectId);
  refresh('comments', organizationId, subjectType, subjectId);
  refresh('audit-trail', organizationId);
  // What one changed oneself is on the page already.
  const root = rootOf[subjectType];
  if (root && personId !== me) refresh(root, organizationId);
}
