import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPressEvent } from './press-event.presenter.ts';

/** Removes an event that was never announced. */
export async function removePressEvent(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  must(ability, 'read', 'PressEvent');
  const { organizationId } = actor;
  const { state, titles } = await loadPressEvent(tx, organizationId, id);
  must(ability, 'delete', 'PressEvent');
  if (state !== 'draft') throw problem('press-event-not-in-state', { params: { state } });
  decided(
    await tx.pressEvent.updateMany({
      where: { organizationId, id, version, state: 'draft', deletedAt: null },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'press-event.removed',
    subjectType: 'PressEvent',
    subjectId: id,
    before: { titles },
  });
}
