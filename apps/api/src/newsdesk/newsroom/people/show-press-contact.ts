import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPressContact, presentPressContact } from './press-contact.presenter.ts';

/** Shows a person on the public pages. */
export async function showPressContact(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  must(ability, 'read', 'PressContact');
  const { organizationId } = actor;
  const { names } = await loadPressContact(tx, organizationId, id);
  must(ability, 'publish', 'PressContact');
  decided(
    await tx.pressContact.updateMany({
      where: { organizationId, id, version, deletedAt: null },
      data: { shown: true, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'press-contact.shown',
    subjectType: 'PressContact',
    subjectId: id,
    after: { names },
  });
  return presentPressContact(await loadPressContact(tx, organizationId, id), ability);
}
