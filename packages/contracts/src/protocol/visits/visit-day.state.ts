import type { TickKind } from './visit-day.schema.ts';

/** What is counted of a tick: one of the server's, or one that still waits on a device. */
export interface CountedTick {
  readonly id: string;
  readonly kind: TickKind;
  readonly itemId?: string | null | undefined;
  readonly participantId?: string | null | undefined;
  readonly tickedAt: string;
  readonly deviceOrder: number;
  readonly isDiscarded?: boolean;
}

export interface ItemState {
  readonly state: 'expected' | 'running' | 'done' | 'skipped';
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** the last tick that counts */
  readonly lastId: string;
}

export interface DoorState {
  readonly state: 'inside' | 'left';
  readonly since: string;
  readonly lastId: string;
}

export interface DayState {
  readonly items: ReadonlyMap<string, ItemState>;
  readonly people: ReadonlyMap<string, DoorState>;
}

const byTime = (a: CountedTick, b: CountedTick): number =>
  Date.parse(a.tickedAt) - Date.parse(b.tickedAt) || a.deviceOrder - b.deviceOrder || (a.id < b.id ? -1 : 1);

/**
 * What the ticks of a day amount to, wherever it is counted: on the server, and on a device with what it has not sent yet.
 * Ticks count in the order of their times; one that was discarded does not. Instants are ISO 8601 in UTC.
 */
export function dayStateOf(ticks: readonly CountedTick[]): DayState {
  const items = new Map<string, ItemState>();
  const people = new Map<string, DoorState>();
  for (const tick of ticks.filter(({ isDiscarded }) => !isDiscarded).toSorted(byTime)) {
    if (tick.itemId) items.set(tick.itemId, nextOf(items.get(tick.itemId), tick));
    else if (tick.participantId) people.set(tick.participantId, passedDoor(people.get(tick.participantId), tick));
  }
  return { items, people };
}

/** A second start does not move the first; an end without a start began when it ended. */
function nextOf(before: ItemState | undefined, { kind, tickedAt, id }: CountedTick): ItemState {
  const startedAt = before?.state === 'running' || before?.state === 'done' ? before.startedAt : null;
  if (kind === 'item-started') return { state: 'running', startedAt: startedAt ?? tickedAt, endedAt: null, lastId: id };
  if (kind === 'item-ended') return { state: 'done', startedAt: startedAt ?? tickedAt, endedAt: tickedAt, lastId: id };
  const state = kind === 'item-skipped' ? 'skipped' : 'expected';
  return { state, startedAt: null, endedAt: null, lastId: id };
}

/** Whoever is ticked in twice came in the first time. */
function passedDoor(before: DoorState | undefined, { kind, tickedAt, id }: CountedTick): DoorState {
  if (kind === 'left') return { state: 'left', since: tickedAt, lastId: id };
  return { state: 'inside', since: before?.state === 'inside' ? before.since : tickedAt, lastId: id };
}
