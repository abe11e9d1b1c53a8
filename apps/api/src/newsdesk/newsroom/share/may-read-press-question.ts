import type { MayRead } from '../../../platform/record-card.ts';

/** The question as the shared rooms see it, if the person may read it. */
export const mayReadPressQuestion: MayRead = async (tx, actor, ability, id) => {
  if (!ability.can('read', 'PressQuestion')) return null;
  const row = await tx.pressQuestion.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { name: true, outlet: true, assigneeId: true },
  });
  if (!row) return null;
  const title = [row.name, row.outlet].filter(Boolean).join(' · ');
  return { title, concernedPersonIds: row.assigneeId ? [row.assigneeId] : [] };
};
