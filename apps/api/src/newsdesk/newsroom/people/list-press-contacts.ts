import type { AllowedAction } from '@ravabet/contracts';
import type { PressContact } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { offered } from '../offered-actions.ts';
import { allPressContacts, presentPressContact } from './press-contact.presenter.ts';

/** Everybody who is named for the press, in the order of the page. */
export async function listPressContacts(
  tx: Tx,
  actor: Actor,
  ability: Ability,
): Promise<{ items: PressContact[]; allowedActions: AllowedAction[] }> {
  must(ability, 'read', 'PressContact');
  const rows = await allPressContacts(tx, actor.organizationId);
  return {
    items: rows.map((row) => presentPressContact(row, ability)),
    allowedActions: offered(ability, 'PressContact', [['create', 'create']]),
  };
}
