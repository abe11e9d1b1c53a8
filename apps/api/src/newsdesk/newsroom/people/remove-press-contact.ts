import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPressContact } from './press-contact.presenter.ts';

/** Removes a person for the press, from the public pages too; events that named them go on without. */
export async function removePressContact(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  must(ability, 'read', 'PressContact');
  const { organizationId } = actor;
  const { names, shown } = await loadPressContact(tx, organizationId, id);
  must(ability, shown ? 'publish' : 'delete', 'PressContact');
  decided(
    await tx.pressContact.updateMany({
      where: { organizationId, id, version, shown, deletedAt: null },
      data: { deletedAt: new Date(), shown: false, version: { increment: 1 } },
    }),
  );
  await tx.pressEvent.updateMany({ where: { organizationId, contactId: id }, data: { contactId: null } });
  await audit(tx, actor, {
    event: 'press-contact.removed',
    subjectType: 'PressContact',
    subjectId: id,
    before: { names },
  });
}
