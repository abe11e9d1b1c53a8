import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { loadTask } from './load-task.ts';
import { tellTaskChanged } from './step-task.ts';

/** The one step into the bin and out of it: who may do the one may do the other. */
export async function binTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, restore }: { version: number; restore: boolean },
) {
  const row = await loadTask(tx, actor, ability, 'delete', id, { deleted: restore });
  decided(
    await tx.task.updateMany({
      where: { organizationId: actor.organizationId, id, version, deletedAt: restore ? { not: null } : null },
      data: { deletedAt: restore ? null : new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: restore ? 'task.restored' : 'task.deleted', subjectType: 'Task', subjectId: id });
  await tellTaskChanged(tx, bus, actor, row, version + 1);
}
