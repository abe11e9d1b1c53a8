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
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isProblem } from '../../../shared/call-problem.ts';
import { keepSending } from '../../../shared/keep-sending.ts';
import { keepMe, useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { workOffline } from '../../../shared/work-offline.ts';
import { dayOutbox, sendWaiting, type WaitingEntry } from './visit-day-outbox.ts';
import { visitDayQueries } from './visit-day.queries.ts';

export interface TickedSubject {
  readonly itemId?: string;
  readonly participantId?: string;
}

/** What of this device has not arrived, and why. */
export interface Sync {
  readonly waiting: number;
  readonly refused: readonly WaitingEntry[];
  /** of somebody else who worked on this device */
  readonly foreign: number;
  readonly isSafe: boolean;
  readonly needsSignIn: boolean;
  /** what is shown is from then; null: from now */
  readonly keptAt: string | null;
  /** whether the page opens without a network; null: not known yet */
  readonly opensOffline: boolean | null;
}

export interface VisitDayBoard {
  readonly day: VisitDay;
  readonly state: DayState;
  readonly participants: readonly DayParticipant[];
  /** ids of ticks that the server has not taken yet */
  readonly unsent: ReadonlySet<string>;
  readonly sync: Sync;
  /** the server's time, as well as this device knows it */
  now(): string;
  tick(kind: TickKind, subject: TickedSubject): void;
  walkIn(person: Omit<NewWalkIn, 'id' | 'guestId' | 'at'>): void;
  seen(id: string): void;
  refresh(): void;
}

/** The board of a day on this device: what the server said, and on top of it what was ticked here and has not arrived. */
export function useVisitDay(visitId: string): VisitDayBoard {
  const me = useMe();
  const organization = useOrganization();
  const organizationId = organization.id;
  const personId = me.person.id;
  const client = useQueryClient();
  const query = visitDayQueries.day(organizationId, visitId);
  const { day, clockBehind, keptAt } = useSuspenseQuery(query).data;
  const waiting = useSyncExternalStore(dayOutbox.subscribe, dayOutbox.read);
  const [needsSignIn, setNeedsSignIn] = useState(false);
  const [opensOffline, setOpensOffline] = useState<boolean | null>(null);
  const sender = useRef<ReturnType<typeof keepSending>>(null);

  useEffect(() => {
    const sending = keepSending('visit-day', async () => {
      try {
        await sendWaiting(personId, (id) => client.invalidateQueries(visitDayQueries.day(organizationId, id)));
        setNeedsSignIn(false);
      } catch (error) {
        setNeedsSignIn(isProblem(error, 'not-signed-in'));
        throw error;
      }
    });
    sender.current = sending;
    return sending.stop;
  }, [client, organizationId, personId]);

  useEffect(() => {
    void keepMe(me);
    // A moment later, so that what the page loads last is in the list too.
    const timer = setTimeout(() => void workOffline(`/${organization.slug}/visits/`).then(setOpensOffline), 1500);
    return () => clearTimeout(timer);
  }, [me, organization.slug]);

  const mine = useMemo(
    () => waiting.filter((one) => one.personId === personId && one.subjectId === visitId),
    [waiting, personId, visitId],
  );
  const counted = useMemo(() => countedOf(day, mine), [day, mine]);
  const state = useMemo(() => dayStateOf(counted.ticks), [counted]);
  const now = (): string => new Date(Date.now() + clockBehind).toISOString();
  const send = (entry: Promise<void>): void => void entry.then(() => sender.current?.now());

  return {
    day,
    state,
    participants: useMemo(() => [...day.participants, ...walkedIn(day, mine)], [day, mine]),
    unsent: counted.unsent,
    sync: {
      waiting: mine.filter(({ refusedFor }) => refusedFor === null).length,
      refused: mine.filter(({ refusedFor }) => refusedFor !== null),
      foreign: waiting.filter((one) => one.personId !== personId).length,
      isSafe: dayOutbox.isSafe,
      needsSignIn,
      keptAt,
      opensOffline,
    },
    now,
    tick: (kind, subject) => {
      const known = subject.itemId ? state.items.get(subject.itemId) : state.people.get(subject.participantId ?? '');
      const basedOn = known ? { basedOnId: known.lastId } : {};
      const body = { type: 'tick' as const, organizationId, kind, ...subject, tickedAt: now(), ...basedOn };
      send(dayOutbox.add({ id: newId(), personId, subjectId: visitId, body }));
    },
    walkIn: (person) => {
      const body = { type: 'walk-in' as const, organizationId, guestId: newId(), at: now(), ...person };
      send(dayOutbox.add({ id: newId(), personId, subjectId: visitId, body }));
    },
    seen: (id) => void dayOutbox.taken([id]),
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
