import type { DoorPerson, EventAttendance, EventTick, TickAnswer } from '@ravabet/contracts/protocol/events';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import type { Sync } from '../../../shared/sync-notice.tsx';
import { useSending } from '../../../shared/use-sending.ts';
import { findByBadge, peopleNow } from './attendance-now.ts';
import { type DoorEntry, doorOutbox, sendWaiting, type WaitingTick } from './door-outbox.ts';
import { doorQueries, rememberAnswer } from './door.queries.ts';

/** What this desk ticked last, newest first: shown at once, and again with what the server knew. */
export interface ToldTick extends Pick<DoorEntry, 'kind' | 'who' | 'isSure'> {
  readonly id: string;
  /** they were there already: since when */
  readonly alreadyAt: string | null;
  readonly answer: TickAnswer | null;
}

export interface EventDoorDesk {
  readonly attendance: EventAttendance;
  readonly people: readonly DoorPerson[];
  readonly told: readonly ToldTick[];
  readonly sync: Sync;
  readonly refused: readonly WaitingTick[];
  tick(kind: EventTick['kind'], hall: string, by: EventTick['by']): void;
  seen(id: string): void;
}
const kept = 12;

/** The desk at a door on this device: what the server said, and on top of it what was ticked here and has not arrived. */
export function useDoor(eventId: string): EventDoorDesk {
  const personId = useMe().person.id;
  const { id: organizationId, slug } = useOrganization();
  const client = useQueryClient();
  const query = doorQueries.attendance({ organizationId, eventId, personId });
  const { attendance, clockBehind, keptAt } = useSuspenseQuery(query).data;
  const [ticked, setTicked] = useState<readonly ToldTick[]>([]);

  const send = async (): Promise<void> => {
    const isHeard = await sendWaiting(personId, {
      onTaken: async ({ id, subjectId, body }, answer) => {
        await rememberAnswer(client, { organizationId: body.organizationId, eventId: subjectId, personId }, answer);
        setTicked((now) => now.map((one) => (one.id === id ? { ...one, answer } : one)));
      },
      onRefused: ({ id }) => setTicked((now) => now.filter((one) => one.id !== id)),
    });
    if (isHeard) await client.invalidateQueries(query);
  };
  const scope = paths.eventDoor(slug, eventId);
  const { mine, sync, add, seen } = useSending({
    name: 'event-door',
    outbox: doorOutbox,
    subjectId: eventId,
    scope,
    send,
  });
  const waiting = useMemo(() => mine.filter(({ refusedFor }) => refusedFor === null), [mine]);
  const people = useMemo(
    () =>
      peopleNow(
        attendance.people,
        waiting.map(({ id, body }) => ({ id, ...body })),
      ),
    [attendance, waiting],
  );
  const told = useMemo(() => toldOf(ticked, waiting), [ticked, waiting]);

  return {
    attendance,
    people,
    told,
    sync: { ...sync, keptAt },
    refused: mine.filter(({ refusedFor }) => refusedFor !== null),
    tick: (kind, hall, said) => {
      const person = personOf(people, said);
      const isSure = 'name' in said || person?.state === 'registered';
      const who = 'name' in said ? said.name : (person?.name ?? ('code' in said ? said.code : ''));
      const stands = person?.halls.find((one) => one.hall === hall);
      const alreadyAt = isSure && stands?.kind === kind ? stands.at : null;
      const id = newId();
      const at = new Date(Date.now() + clockBehind).toISOString();
      const by = person ? { registrationId: person.id } : said;
      setTicked((now) => [{ id, kind, who, isSure, alreadyAt, answer: null }, ...now].slice(0, kept));
      add({ id, body: { organizationId, kind, hall, at, by, who, isSure } });
    },
    seen,
  };
}

function personOf(people: readonly DoorPerson[], by: EventTick['by']): DoorPerson | null {
  if ('name' in by) return null;
  return 'code' in by ? findByBadge(people, by.code) : (people.find(({ id }) => id === by.registrationId) ?? null);
}

/** After a reload the device still knows what it has not sent. */
function toldOf(ticked: readonly ToldTick[], waiting: readonly WaitingTick[]): ToldTick[] {
  const known = new Set(ticked.map(({ id }) => id));
  const left = waiting.filter(({ id }) => !known.has(id)).toReversed();
  const before = left.map(({ id, body }) => ({ id, ...body, alreadyAt: null, answer: null }));
  return [...ticked, ...before].slice(0, kept);
}
