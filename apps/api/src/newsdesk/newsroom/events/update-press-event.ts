import type { PressEventChange } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { changeAction } from '../people/press-contact.presenter.ts';
import { checkPressEvent, loadPressEvent, presentPressEvent } from './press-event.presenter.ts';

/** Changes an event; one that was announced is changed by those who may announce. */
export async function updatePressEvent(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...input }: PressEventChange,
) {
  must(ability, 'read', 'PressEvent');
  const { organizationId } = actor;
  const before = await loadPressEvent(tx, organizationId, id);
  must(ability, changeAction(before.state !== 'draft'), 'PressEvent');
  await checkPressEvent(tx, organizationId, input);
  decided(
    await tx.pressEvent.updateMany({
      where: { organizationId, id, version, state: before.state, deletedAt: null },
      data: { ...input, version: { increment: 1 } },
    }),
  );
  const { id: _id, version: _version, state: _state, ...said } = before;
  await audit(tx, actor, {
    event: 'press-event.updated',
    subjectType: 'PressEvent',
    subjectId: id,
    before: said,
    after: input,
  });
  return presentPressEvent(await loadPressEvent(tx, organizationId, id), ability);
}
