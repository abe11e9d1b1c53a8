import { itemTickKinds, type NewTick, type NewTicks, type TickOutcome } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import type { ProblemSlug } from '../../../platform/problems.ts';
import { conflictOf, type KeptTick } from './conflict-of.ts';
import type { LoadedVisit } from '../load-visit.ts';
import { stepVisit } from '../step-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { isOfTheDay, isOn, visitOfDay } from './visit-of-day.ts';

const ofLine: readonly string[] = itemTickKinds;

interface Day {
  readonly visit: LoadedVisit;
  readonly items: ReadonlySet<string>;
  readonly admissions: ReadonlyMap<string, string>;
  /** every tick of the visit in the order of receipt; grows while a batch is taken */
  readonly kept: KeptTick[];
  /** ids that are taken, by a tick of this visit or of another */
  readonly taken: ReadonlyMap<string, { visitId: string; conflictsWithId: string | null }>;
}

/**
 * Takes what was ticked on a device, in its order and each once, however often it is sent. One that cannot be taken is refused by name
 * beside those that are; one that contradicts another device is kept with what it contradicts.
 */
export async function addVisitTicks(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { deviceId, ticks }: NewTicks,
): Promise<{ now: string; outcomes: TickOutcome[] }> {
  const { organizationId, personId } = actor;
  const visit = await visitOfDay(tx, actor, ability, visitId, { hold: true });
  const day = await dayOf(tx, organizationId, visit, ticks);
  const now = new Date();
  const outcomes = new Map<string, TickOutcome>();
  const added = [];
  for (const tick of ticks.toSorted((a, b) => a.deviceOrder - b.deviceOrder)) {
    const before = day.taken.get(tick.id);
    const refusedFor = before ? taken(before.visitId, visitId) : refusal(day, tick, now);
    if (before || refusedFor || outcomes.has(tick.id)) {
      const repeated = outcomes.get(tick.id);
      outcomes.set(tick.id, repeated ?? outcome(tick.id, before?.conflictsWithId ?? null, refusedFor));
      continue;
    }
    // A clock that runs ahead of ours has not seen the future.
    const tickedAt = new Date(Math.min(Date.parse(tick.tickedAt), now.getTime()));
    const row = {
      organizationId,
      id: tick.id,
      visitId,
      kind: tick.kind,
      itemId: tick.itemId ?? null,
      participantId: tick.participantId ?? null,
      note: tick.note ?? '',
      deviceId,
      deviceOrder: tick.deviceOrder,
      tickedAt,
      tickedById: personId,
      basedOnId: tick.basedOnId ?? null,
    };
    const ofSubject = day.kept.filter(
      (other) => other.itemId === row.itemId && other.participantId === row.participantId,
    );
    const conflictsWithId = conflictOf(ofSubject, { ...row, kind: tick.kind })?.id ?? null;
    added.push({ ...row, conflictsWithId });
    day.kept.push(row);
    outcomes.set(tick.id, outcome(tick.id, conflictsWithId, null));
  }
  if (added.length > 0) {
    await tx.visitTick.createMany({ data: added });
    // The first who comes, or the first line that begins, begins the visit.
    if (visit.state === 'ready') {
      await stepVisit(tx, bus, actor, visit, { verb: 'start', event: 'visit.started', version: visit.version });
    } else await tellVisitChanged(tx, bus, actor, visit);
  }
  return { now: now.toISOString(), outcomes: ticks.map(({ id }) => outcomes.get(id) as TickOutcome) };
}

async function dayOf(tx: Tx, organizationId: string, visit: LoadedVisit, ticks: readonly NewTick[]): Promise<Day> {
  const where = { organizationId, visitId: visit.id };
  const items = await tx.visitItem.findMany({ where, select: { id: true } });
  const people = await tx.visitParticipant.findMany({
    where: { ...where, removedAt: null },
    select: { id: true, admission: true },
  });
  const kept = await tx.visitTick.findMany({
    where: { ...where, isDiscarded: false },
    select: { id: true, kind: true, itemId: true, participantId: true, deviceId: true, tickedAt: true },
    orderBy: [{ receivedAt: 'asc' }, { deviceOrder: 'asc' }, { id: 'asc' }],
  });
  const taken = await tx.visitTick.findMany({
    where: { organizationId, id: { in: ticks.map(({ id }) => id) } },
    select: { id: true, visitId: true, conflictsWithId: true },
  });
  return {
    visit,
    // Also lines that were taken out meanwhile: what happened, happened.
    items: new Set(items.map(({ id }) => id)),
    admissions: new Map(people.map(({ id, admission }) => [id, admission])),
    kept,
    taken: new Map(taken.map((row) => [row.id, row])),
  };
}

function refusal({ visit, items, admissions }: Day, tick: NewTick, now: Date): ProblemSlug | null {
  if (!isOn(visit)) return 'visit-not-on';
  const at = new Date(Math.min(Date.parse(tick.tickedAt), now.getTime()));
  if (!isOfTheDay(visit, at)) return 'tick-of-another-day';
  if (ofLine.includes(tick.kind)) {
    return tick.itemId && !tick.participantId && items.has(tick.itemId) ? null : 'tick-not-of-visit';
  }
  const admission = tick.participantId && !tick.itemId ? admissions.get(tick.participantId) : undefined;
  if (admission === undefined) return 'tick-not-of-visit';
  return tick.kind === 'arrived' && admission !== 'expected' ? 'tick-not-admitted' : null;
}

const taken = (visitId: string, ours: string): ProblemSlug | null => (visitId === ours ? null : 'tick-id-taken');

const outcome = (id: string, conflictsWithId: string | null, refusedFor: ProblemSlug | null): TickOutcome => ({
  id,
  outcome: refusedFor ? 'refused' : 'kept',
  conflictsWithId,
  problem: refusedFor,
});
