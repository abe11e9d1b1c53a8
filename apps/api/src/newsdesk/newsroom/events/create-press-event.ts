import type { PressEventContent } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { checkPressEvent, loadPressEvent, presentPressEvent } from './press-event.presenter.ts';

/** Writes an event for the press; a draft until it is announced. */
export async function createPressEvent(tx: Tx, actor: Actor, ability: Ability, input: PressEventContent) {
  must(ability, 'create', 'PressEvent');
  const { organizationId } = actor;
  await checkPressEvent(tx, organizationId, input);
  const id = newId();
  await tx.pressEvent.create({ data: { organizationId, id, ...input }, select: { id: true } });
  await audit(tx, actor, { event: 'press-event.created', subjectType: 'PressEvent', subjectId: id, after: input });
  return presentPressEvent(await loadPressEvent(tx, organizationId, id), ability);
}
