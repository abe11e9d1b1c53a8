import type { CalendarSubscription, CalendarSubscriptionChange } from '@ravabet/contracts/protocol/calendar';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { loadSubscription } from './load-subscription.ts';
import { subscriptionColumns, subscriptionOf } from './subscription.presenter.ts';

/** What is read at an address, and what it is called. @throws not-found | stale-version */
export async function updateCalendarSubscription(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, name, layers }: CalendarSubscriptionChange,
): Promise<CalendarSubscription> {
  const { organizationId } = actor;
  const before = await loadSubscription(tx, actor, ability, 'update', id);
  const [row] = await tx.calendarSubscription.updateManyAndReturn({
    where: { organizationId, id, version },
    data: { name, layers, version: { increment: 1 } },
    select: subscriptionColumns,
  });
  if (!row) throw problem('stale-version');
  await audit(tx, actor, {
    event: 'calendar.subscription-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { name: before.name, layers: before.layers },
    after: { name, layers },
  });
  return subscriptionOf(row);
}
