import type { EventChange } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { contentOf } from './event-content.ts';
import { renameTasksOfLines } from './lines/line-tasks.ts';
import { type LoadedEvent, loadEvent, mustBeChangeable } from './load-event.ts';
import { mailEverybody } from './registrations/mail-everybody.ts';
import { lockEvent, moveUp } from './registrations/seats.ts';
import { tellEventChanged } from './tell-of-event.ts';

/** Says it better. Who is registered is told of another time or place; more seats go to those who wait. */
export async function updateEvent(
  tx: Tx,
  { bus, jobs }: Pick<Platform, 'bus' | 'jobs'>,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...said }: EventChange,
): Promise<void> {
  const { organizationId } = actor;
  await lockEvent(tx, organizationId, id);
  const row = await loadEvent(tx, actor, ability, 'update', id);
  mustBeChangeable(row, version);
  const content = await contentOf(tx, organizationId, said, row);
  if (row.state !== 'idea' && content.startsAt === null) {
    throw problem('event-time-wrong', { errors: [{ pointer: '/startsAt', code: 'required', message: '/startsAt' }] });
  }
  if (said.capacity && said.capacity < row.seatsTaken) {
    throw problem('event-capacity-below-seats', { params: { seats: row.seatsTaken } });
  }
  const where = { organizationId, id, version, state: row.state };
  decided(await tx.event.updateMany({ where, data: { ...content, version: { increment: 1 } } }));
  const before = Object.fromEntries(Object.keys(said).map((key) => [key, row[key as keyof LoadedEvent] ?? null]));
  await audit(tx, actor, { event: 'event.updated', subjectType: 'Event', subjectId: id, before, after: said });
  if (said.titles) await renameTasksOfLines(tx, bus, actor, row, said.titles);
  if (said.capacity !== undefined) await moveUp(tx, jobs, organizationId, id);
  if (movedFor(row, content, said)) await mailEverybody(tx, jobs, organizationId, id, 'moved');
  await tellEventChanged(tx, bus, organizationId, id, version + 1);
}

function movedFor(row: LoadedEvent, content: { startsAt: Date | null; endsAt: Date | null }, said: object): boolean {
  if (row.state !== 'open' && row.state !== 'running') return false;
  const { places } = said as Partial<LoadedEvent>;
  const elsewhere =
    places !== undefined && (['fa', 'ar', 'en', 'zh'] as const).some((one) => places[one] !== row.places[one]);
  return (
    elsewhere ||
    row.startsAt?.getTime() !== content.startsAt?.getTime() ||
    row.endsAt?.getTime() !== content.endsAt?.getTime()
  );
}
