import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { withdrawAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { decided } from '../../../platform/transition.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { loadLine, mustChangeLines } from './must-change-lines.ts';

/** Takes a line out; its task is withdrawn, unless it is done. */
export async function removeEventLine(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: eventId, lineId: id }: { id: string; lineId: string },
  version: number,
): Promise<void> {
  const { organizationId } = actor;
  const { part, title, taskId } = await loadLine(tx, actor, eventId, id);
  const event = await mustChangeLines(tx, actor, ability, eventId, part);
  decided(await tx.eventLine.deleteMany({ where: { organizationId, id, version } }));
  if (taskId) await withdrawAskedTask(tx, bus, actor, taskId);
  const of = { subjectType: 'Event', subjectId: eventId };
  await audit(tx, actor, { event: 'event.line-removed', ...of, before: { part, title } });
  await tellEventChanged(tx, bus, organizationId, eventId, event.version);
}
