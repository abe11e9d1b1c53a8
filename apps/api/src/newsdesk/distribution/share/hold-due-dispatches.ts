import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';

/**
 * Takes the time from dispatches whose time has passed: they are drafts again, and a person sends them anew. Recipients are frozen anew
 * then, but for corrections and withdrawals, which go to those who got the old text.
 */
export async function holdDueDispatches(tx: Tx, bus: Bus, actor: Actor): Promise<void> {
  const { organizationId } = actor;
  const held = await tx.$queryRaw<{ id: string; purpose: string }[]>`
    UPDATE dispatch SET state = 'draft', timing = 'now', scheduled_for = NULL, sent_by_id = NULL, trouble = NULL, version = version + 1,
      updated_at = now()
    WHERE organization_id = ${organizationId}::uuid AND state = 'scheduled' AND timing = 'at' AND scheduled_for <= now()
    RETURNING id, purpose`;
  for (const { id, purpose } of held) {
    if (purpose !== 'correction' && purpose !== 'withdrawal')
      await tx.delivery.deleteMany({ where: { organizationId, dispatchId: id } });
    await audit(tx, actor, {
      event: 'dispatch.held',
      subjectType: 'Dispatch',
      subjectId: id,
      before: { state: 'scheduled' },
      after: { state: 'draft' },
    });
    await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: id });
  }
}
