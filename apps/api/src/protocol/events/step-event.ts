import { type EventEvent, type EventState, type EventVerb, eventWorkflow } from '@ravabet/contracts/protocol/events';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided, plan } from '../../platform/transition.ts';
import { actionOf } from './event.presenter.ts';
import { type LoadedEvent, loadEvent } from './load-event.ts';
import { tellOfEvent } from './tell-of-event.ts';

export interface EventStep {
  verb: EventVerb;
  event: EventEvent;
  version: number;
  set?: Prisma.EventUncheckedUpdateManyInput;
  reason?: string;
}

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded and told in the same transaction. */
export async function stepEvent(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { verb, event, version, set, reason }: EventStep,
): Promise<LoadedEvent> {
  const { organizationId } = actor;
  const row = await loadEvent(tx, actor, ability, actionOf[verb], id);
  if (row.isTemplate) throw problem('event-not-in-state', { params: { state: 'template' } });
  const { from, to } = plan(eventWorkflow, verb, row, version, 'event-not-in-state');
  if (verb === 'plan' && !(row.startsAt && row.endsAt)) {
    throw problem('event-time-wrong', { errors: [{ pointer: '/startsAt', code: 'required', message: '/startsAt' }] });
  }
  decided(
    await tx.event.updateMany({
      where: { organizationId, id, version, state: { in: from } },
      data: { ...set, ...(reason !== undefined && { reason }), state: to, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event,
    subjectType: 'Event',
    subjectId: id,
    before: { state: row.state },
    after: { state: to },
    ...(reason && { reason }),
  });
  const after = { ...row, state: to as EventState, version: version + 1 };
  await tellOfEvent(tx, bus, actor, after, reason);
  return after;
}
