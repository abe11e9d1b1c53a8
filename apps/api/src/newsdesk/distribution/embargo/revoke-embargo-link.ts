import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';

/** Closes a link at once: from the commit on it answers like one that never was. What was done by it stays on record. */
export async function revokeEmbargoLink(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, reason: string) {
  const { organizationId, personId } = actor;
  const link = await tx.embargoLink.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!link) throw problem('not-found');
  must(ability, 'revoke', 'EmbargoLink', {});
  const revokedAt = new Date();
  const { count } = await tx.embargoLink.updateMany({
    where: { organizationId, id, revokedAt: null },
    data: { revokedAt, revokedById: personId, revokeReason: reason },
  });
  if (count === 0) throw problem('embargo-link-revoked');
  await audit(tx, actor, {
    event: 'embargo-link.revoked',
    subjectType: 'PressRelease',
    subjectId: link.pressReleaseId,
    after: { linkId: id, name: link.name, mail: link.mail },
    reason,
  });
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'EmbargoLink',
    subjectId: id,
    version: 2,
    personId,
  });
  return { id, revokedAt: revokedAt.toISOString() };
}
