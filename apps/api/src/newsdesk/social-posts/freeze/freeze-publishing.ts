import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { lockSwitch } from './lock-switch.ts';

/** Stops everything scheduled; pressed twice, it stands still since the first time. */
export async function freezePublishing(tx: Tx, actor: Actor, ability: Ability, { reason }: { reason: string }) {
  must(ability, 'create', 'PublishingFreeze');
  const { organizationId, personId } = actor;
  await lockSwitch(tx, organizationId);
  const { count } = await tx.publishingFreeze.createMany({
    data: [{ organizationId, frozenById: personId, reason }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await audit(tx, actor, {
    event: 'publishing.frozen',
    subjectType: 'Organization',
    subjectId: organizationId,
    reason,
  });
}
