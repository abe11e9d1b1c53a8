import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';
import { namesSeen } from '../names-seen.ts';
import { factsOfVisit, type StoredVisit, verbColumns } from '../visit-facts.ts';

/** The visit as the shared rooms see it, if the person may read it. */
export const mayReadVisit: MayRead = async (tx, actor, ability, id) => {
  const { organizationId } = actor;
  const row = (await tx.visit.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  })) as StoredVisit | null;
  if (!row) return null;
  const facts = await factsOfVisit(tx, organizationId, row);
  if (!ability.can('read', subject('Visit', { ...facts }))) return null;
  const { title, hostId, officerId, createdById } = row;
  return {
    title,
    concernedPersonIds: [hostId, officerId, createdById].filter((personId) => personId !== null),
    isTalkHidden: !namesSeen(actor, ability, { ...row, facts }),
  };
};
