import type { DispatchChange } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadDispatch } from './load-dispatch.ts';
import { mustBeComing } from './must-be-coming.ts';

/** Changes what is prepared: to whom, when, with which subject. What has been confirmed stays. */
export async function updateDispatch(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...change }: DispatchChange,
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'update', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.state !== 'draft') throw problem('dispatch-not-in-state', { params: { state: row.state } });
  const { pressReleaseId } = row;
  await mustBeComing(tx, actor.organizationId, { pressReleaseId, timing: change.timing });
  const timing = change.timing ?? row.timing;
  const scheduledFor = change.scheduledFor === undefined ? row.scheduledFor : change.scheduledFor;
  if (timing === 'at' && !scheduledFor) throw problem('dispatch-schedule-in-past');
  decided(
    await tx.dispatch.updateMany({
      where: { organizationId: actor.organizationId, id, version, state: 'draft' },
      data: { ...change, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'dispatch.updated', subjectType: 'Dispatch', subjectId: id, after: change });
}
