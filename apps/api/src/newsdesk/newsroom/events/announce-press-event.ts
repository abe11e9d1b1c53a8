import { pressEventWorkflow } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided, plan } from '../../../platform/transition.ts';
import { loadPressEvent, presentPressEvent } from './press-event.presenter.ts';

/** Shows an event on the public pages. */
export async function announcePressEvent(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  must(ability, 'read', 'PressEvent');
  const { organizationId } = actor;
  const row = await loadPressEvent(tx, organizationId, id);
  must(ability, 'publish', 'PressEvent');
  const { from, to } = plan(pressEventWorkflow, 'announce', row, version, 'press-event-not-in-state');
  decided(
    await tx.pressEvent.updateMany({
      where: { organizationId, id, version, state: { in: from }, deletedAt: null },
      data: { state: to, announcedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'press-event.announced',
    subjectType: 'PressEvent',
    subjectId: id,
    before: { state: row.state },
    after: { state: to, titles: row.titles },
  });
  return presentPressEvent(await loadPressEvent(tx, organizationId, id), ability);
}
