import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { loadDispatch } from './load-dispatch.ts';

/** Throws away what was prepared and never sent. */
export async function deleteDispatch(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'delete', id);
  if (row.state !== 'draft') throw problem('dispatch-not-in-state', { params: { state: row.state } });
  const { count } = await tx.dispatch.deleteMany({
    where: { organizationId: actor.organizationId, id, version, state: 'draft' },
  });
  if (count === 0) throw problem('stale-version', { params: { version: row.version } });
  await audit(tx, actor, {
    event: 'dispatch.deleted',
    subjectType: 'Dispatch',
    subjectId: id,
    before: { pressReleaseId: row.pressReleaseId, purpose: row.purpose },
  });
}
