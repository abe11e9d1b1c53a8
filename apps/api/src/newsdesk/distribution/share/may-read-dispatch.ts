import type { MayRead } from '../../../platform/record-card.ts';

/** The sending as the shared rooms see it, if the person may read it: by the title of its release. */
export const mayReadDispatch: MayRead = async (tx, actor, ability, id) => {
  if (!ability.can('read', 'Dispatch')) return null;
  const { organizationId } = actor;
  const row = await tx.dispatch.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { pressReleaseId: true },
  });
  if (!row) return null;
  const release = await tx.pressRelease.findUnique({
    where: { organizationId_id: { organizationId, id: row.pressReleaseId } },
    select: { title: true, authorId: true },
  });
  return { title: release?.title ?? '', concernedPersonIds: release ? [release.authorId] : [] };
};
