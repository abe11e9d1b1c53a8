import type { EventRegistrationSettings } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { loadEvent, mustBeChangeable } from './load-event.ts';
import { tellEventChanged } from './tell-of-event.ts';

/** What the public page asks and promises. Who has answered keeps the questions as they were asked. */
export async function setEventRegistration(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, registration }: { version: number; registration: EventRegistrationSettings },
): Promise<void> {
  const { organizationId } = actor;
  const row = await loadEvent(tx, actor, ability, 'update', id);
  mustBeChangeable(row, version);
  const data = { registration, version: { increment: 1 } };
  decided(await tx.event.updateMany({ where: { organizationId, id, version }, data }));
  await audit(tx, actor, {
    event: 'event.registration-set',
    subjectType: 'Event',
    subjectId: id,
    before: { registration: row.registration },
    after: { registration },
  });
  await tellEventChanged(tx, bus, organizationId, id, version + 1);
}
