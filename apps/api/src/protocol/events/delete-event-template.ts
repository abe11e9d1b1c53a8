import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadEvent } from './load-event.ts';
import { tellEventChanged } from './tell-of-event.ts';

/** A template is thrown away with its lines; what was made from it stays. */
export async function deleteEventTemplate(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string): Promise<void> {
  const { organizationId } = actor;
  const { isTemplate, state, titles, version } = await loadEvent(tx, actor, ability, 'delete', id);
  if (!isTemplate) throw problem('event-not-in-state', { params: { state } });
  await tx.event.deleteMany({ where: { organizationId, id, isTemplate: true } });
  const of = { subjectType: 'Event', subjectId: id };
  await audit(tx, actor, { event: 'event.template-deleted', ...of, before: { titles } });
  await tellEventChanged(tx, bus, organizationId, id, version);
}
