import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';

/** The figure as the shared rooms see it, if the person may read it. */
export const mayReadFact: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.fact.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { names: true, ownerPersonId: true, ownerUnitId: true },
  });
  if (!row || !ability.can('read', subject('Fact', { ...row }))) return null;
  const { fa = '' } = row.names as { fa?: string };
  return { title: fa, concernedPersonIds: row.ownerPersonId ? [row.ownerPersonId] : [] };
};
