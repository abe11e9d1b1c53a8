import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';

/** Takes somebody off the list; what was decided about likenesses to them stays on record. */
export async function removeRefusalEntry(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  must(ability, 'delete', 'RefusalEntry');
  const { organizationId } = actor;
  const row = await tx.refusalEntry.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row || row.removedAt) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  decided(
    await tx.refusalEntry.updateMany({
      where: { organizationId, id, version, removedAt: null },
      data: { removedAt: new Date(), version: { increment: 1 } },
    }),
  );
  const subject = { subjectType: 'RefusalEntry', subjectId: id };
  await audit(tx, actor, { event: 'refusal-entry.removed', ...subject, before: { names: row.names }, reason });
  return { id, version: version + 1 };
}
