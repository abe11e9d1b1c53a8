import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { loadSubscription } from './load-subscription.ts';

/** Takes the address back: whoever has it reads nothing any more. @throws not-found */
export async function deleteCalendarSubscription(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<void> {
  const { organizationId } = actor;
  const { name } = await loadSubscription(tx, actor, ability, 'delete', id);
  await tx.calendarSubscription.deleteMany({ where: { organizationId, id } });
  await audit(tx, actor, {
    event: 'calendar.unsubscribed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { name },
  });
}
