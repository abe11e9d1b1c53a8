import { pressEventWorkflow } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided, plan } from '../../../platform/transition.ts';
import { loadPressEvent, presentPressEvent } from './press-event.presenter.ts';

/** Says openly that an event will not take place; it stays on the page. */
export async function cancelPressEvent(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  must(ability, 'read', 'PressEvent');
  const { organizationId } = actor;
  const row = await loadPressEvent(tx, organizationId, id);
  must(ability, 'publish', 'PressEvent');
  const { from, to } = plan(pressEventWorkflow, 'cancel', row, version, 'press-event-not-in-state');
  decided(
    await tx.pressEvent.updateMany({
      where: { organizationId, id, version, state: { in: from }, deletedAt: null },
      data: { state: to, cancelledAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'press-event.cancelled',
    subjectType: 'PressEvent',
    subjectId: id,
    before: { state: row.state },
    after: { state: to, titles: row.titles },
  });
  return presentPressEvent(await loadPressEvent(tx, organizationId, id), ability);
}
