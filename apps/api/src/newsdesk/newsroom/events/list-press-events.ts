import type { AllowedAction } from '@ravabet/contracts';
import type { PressEvent } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { offered } from '../offered-actions.ts';
import { allPressEvents, presentPressEvent } from './press-event.presenter.ts';

/** Events for the press, the latest first. */
export async function listPressEvents(
  tx: Tx,
  actor: Actor,
  ability: Ability,
): Promise<{ items: PressEvent[]; allowedActions: AllowedAction[] }> {
  must(ability, 'read', 'PressEvent');
  const rows = await allPressEvents(tx, actor.organizationId);
  return {
    items: rows.map((row) => presentPressEvent(row, ability)),
    allowedActions: offered(ability, 'PressEvent', [['create', 'create']]),
  };
}
