import type { PressContactContent } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { loadPressContact, presentPressContact } from './press-contact.presenter.ts';

/** Names somebody for the press; nobody outside sees it before it is shown. */
export async function createPressContact(tx: Tx, actor: Actor, ability: Ability, input: PressContactContent) {
  must(ability, 'create', 'PressContact');
  const { organizationId } = actor;
  const id = newId();
  await tx.pressContact.create({ data: { organizationId, id, ...input }, select: { id: true } });
  await audit(tx, actor, { event: 'press-contact.created', subjectType: 'PressContact', subjectId: id, after: input });
  return presentPressContact(await loadPressContact(tx, organizationId, id), ability);
}
