import {
  type CountedTick,
  type DayParticipant,
  type DayState,
  dayStateOf,
  type NewWalkIn,
  type TickKind,
  type VisitDay,
} from '@ravabet/contracts/protocol/visits';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import type { Sync } from '../../../shared/sync-notice.tsx';
import { useSending } from '../../../shared/use-sending.ts';
import { dayOutbox, sendWaiting, type WaitingEntry } from './visit-day-outbox.ts';
import { visitDayQueries } from './visit-day.queries.ts';

export interface TickedSubject {
  readonly itemId?: string;
  readonly participantId?: string;
}

export interface VisitDayBoard {
  readonly day: VisitDay;
  readonly state: DayState;
  readonly participants: readonly DayParticipant[];
  /** ids of ticks that the server has not taken yet */
  readonly unsent: ReadonlySet<string>;
  readonly sync: Sync;
  readonly refused: readonly WaitingEntry[];
  /** the server's time, as well as this device knows it */
  now(): string;
  tick(kind: TickKind, subject: TickedSubject): void;
  walkIn(person: Omit<NewWalkIn, 'id' | 'guestId' | 'at'>): void;
  seen(id: string): void;
  refresh(): void;
}

/** The board of a day on this device: what the server said, and on top of it what was ticked here and has not arrived. */
export function useVisitDay(visitId: string): VisitDayBoard {
  const personId = useMe().person.id;
  const organization = useOrganization();
  const organizationId = organization.id;
  const client = useQueryClient();
  const query = visitDayQueries.day(organizationId, visitId);
  const { day, clockBehind, keptAt } = useSuspenseQuery(query).data;
  const { mine, sync, add, seen } = useSending({
    name: 'visit-day',
    outbox: dayOutbox,
    subjectId: visitId,
    scope: `/${organization.slug}/visits/`,
    send: () => sendWaiting(personId, (id) => client.invalidateQueries(visitDayQueries.day(organizationId, id))),
  });
  const counted = useMemo(() => countedOf(day, mine), [day, mine]);
  const state = useMemo(() => dayStateOf(counted.ticks), [counted]);
  const now = (): string => new Date(Date.now() + clockBehind).toISOString();

  return {
    day,
    state,
    participants: useMemo(() => [...day.participants, ...walkedIn(day, mine)], [day, mine]),
    unsent: counted.unsent,
    sync: { ...sync, keptAt },
    refused: mine.filter(({ refusedFor }) => refusedFor !== null),
    now,
    tick: (kind, subject) => {
      const known = subject.itemId ? state.items.get(subject.itemId) : state.people.get(subject.participantId ?? '');
      const basedOn = known ? { basedOnId: known.lastId } : {};
      const body = { type: 'tick' as const, organizationId, kind, ...subject, tickedAt: now(), ...basedOn };
      add({ id: newId(), body });
    },
    walkIn: (person) => {
      const body = { type: 'walk-in' as const, organizationId, guestId: newId(), at: now(), ...person };
      add({ id: newId(), body });
    },
    seen,
    refresh: () => void client.invalidateQueries(query),
  };
}

function countedOf(day: VisitDay, mine: readonly WaitingEntry[]) {
  const arrived = new Set(day.ticks.map(({ id }) => id));
  const ours = mine.flatMap(({ id, order, body, refusedFor }): CountedTick[] =>
    body.type === 'tick' && refusedFor === null && !arrived.has(id) ? [{ ...body, id, deviceOrder: order }] : [],
  );
  return { ticks: [...day.ticks, ...ours], unsent: new Set(ours.map(({ id }) => id)) };
}

/** Who was written down at the door and is not known to the server yet. */
function walkedIn(day: VisitDay, mine: readonly WaitingEntry[]): DayParticipant[] {
  const known = new Set(day.participants.map(({ id }) => id));
  return mine.flatMap(({ id, body, refusedFor }): DayParticipant[] => {
    if (body.type !== 'walk-in' || refusedFor !== null || known.has(id)) return [];
    return [
      {
        id,
        side: 'guest',
        role: 'companion',
        names: { persian: body.name, latin: '', chinese: '' },
        workplaces: body.workplace ? { fa: body.workplace } : {},
        delegation: null,
        country: '',
        diets: [],
        accessNeeds: '',
        phone: '',
        searchNames: '',
        badge: '',
        admission: 'awaiting-approval',
        version: 1,
      },
    ];
  });
}
