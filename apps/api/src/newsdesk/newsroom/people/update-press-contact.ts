import type { PressContactChange } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { changeAction, loadPressContact, presentPressContact } from './press-contact.presenter.ts';

/** Changes what is said of a person; what is shown is changed by those who may show it. */
export async function updatePressContact(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...input }: PressContactChange,
) {
  must(ability, 'read', 'PressContact');
  const { organizationId } = actor;
  const before = await loadPressContact(tx, organizationId, id);
  must(ability, changeAction(before.shown), 'PressContact');
  decided(
    await tx.pressContact.updateMany({
      where: { organizationId, id, version, shown: before.shown, deletedAt: null },
      data: { ...input, version: { increment: 1 } },
    }),
  );
  const { id: _id, version: _version, shown: _shown, ...said } = before;
  await audit(tx, actor, {
    event: 'press-contact.updated',
    subjectType: 'PressContact',
    subjectId: id,
    before: said,
    after: input,
  });
  return presentPressContact(await loadPressContact(tx, organizationId, id), ability);
}
