import { type EventAttendance, eventsRoutes, type TickAnswer } from '@ravabet/contracts/protocol/events';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';
import { CallProblem, isUnreachable } from '../../../shared/call-problem.ts';
import { findSnapshot, forgetSnapshot, keepSnapshot } from '../../../shared/snapshot-store.ts';
import { withAnswer } from './attendance-now.ts';

/** The list as last heard, and how far this device's clock was behind the server's (ms). */
export interface HeardAttendance {
  readonly attendance: EventAttendance;
  readonly clockBehind: number;
  /** since when the server is silent; null: this is what it says now */
  readonly keptAt: string | null;
}
/** One list of one person: who signs in next on this device has their own, or none. */
interface Desk {
  organizationId: string;
  eventId: string;
  personId: string;
}
const keyOf = ({ organizationId, eventId, personId }: Desk): string =>
  `event-door ${organizationId} ${eventId} ${personId}`;

async function askAttendance(desk: Desk, signal: AbortSignal): Promise<HeardAttendance> {
  const { organizationId, eventId: id } = desk;
  try {
    const attendance = await call(eventsRoutes.attendance, { params: { organizationId, id }, signal, attempts: 2 });
    const heard = { attendance, clockBehind: Date.parse(attendance.now) - Date.now() };
    await keepSnapshot(keyOf(desk), heard);
    return { ...heard, keptAt: null };
  } catch (error) {
    const kept = isUnreachable(error) ? await findSnapshot<Omit<HeardAttendance, 'keptAt'>>(keyOf(desk)) : null;
    if (kept) return { ...kept.data, keptAt: kept.keptAt };
    // Who may not see the list any more does not keep it either.
    if (error instanceof CallProblem && [403, 404].includes(error.status)) await forgetSnapshot(keyOf(desk));
    throw error;
  }
}

export const doorQueries = {
  /** Not below the events' root: every tick of every other desk would bring the whole list again. */
  attendance: (desk: Desk) =>
    queryOptions({
      queryKey: ['event-door', desk.organizationId, desk.eventId, desk.personId] as const,
      queryFn: ({ signal }) => askAttendance(desk, signal),
      staleTime: 5000,
      refetchInterval: 20_000,
    }),
};

/** What the server answered to a tick stands on the page and on the device before the tick leaves the outbox. */
export async function rememberAnswer(client: QueryClient, desk: Desk, answer: TickAnswer): Promise<void> {
  const { queryKey } = doorQueries.attendance(desk);
  // An answer that was asked for before the tick would take it off the page again.
  await client.cancelQueries({ queryKey });
  const known = client.getQueryData(queryKey);
  if (known) {
    const { keptAt: _keptAt, ...heard } = { ...known, attendance: withAnswer(known.attendance, answer) };
    client.setQueryData(queryKey, { ...known, ...heard });
    return keepSnapshot(keyOf(desk), heard);
  }
  const kept = await findSnapshot<Omit<HeardAttendance, 'keptAt'>>(keyOf(desk));
  if (!kept) return;
  await keepSnapshot(keyOf(desk), { ...kept.data, attendance: withAnswer(kept.data.attendance, answer) });
}
