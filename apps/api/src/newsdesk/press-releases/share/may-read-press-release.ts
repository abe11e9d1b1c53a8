import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';

/** The release as the shared rooms see it, if the person may read it. */
export const mayReadPressRelease: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.pressRelease.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: {
      title: true,
      state: true,
      authorId: true,
      contributorIds: true,
      waitsForRole: true,
      deciderIds: true,
      waitsForPersonId: true,
      waitsForUnitId: true,
      deletedAt: true,
    },
  });
  if (!row || row.deletedAt || !ability.can('read', subject('PressRelease', { ...row }))) return null;
  return { title: row.title, concernedPersonIds: [...new Set([row.authorId, ...row.contributorIds])] };
};
