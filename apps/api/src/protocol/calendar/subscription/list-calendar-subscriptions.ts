import type { CalendarLayerId, CalendarSubscription } from '@ravabet/contracts/protocol/calendar';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { layersFor } from '../dated-items.ts';
import { subscriptionColumns, subscriptionOf } from './subscription.presenter.ts';

/** The person's own, oldest first. */
export async function listCalendarSubscriptions(
  tx: Tx,
  { organizationId, personId }: Actor,
  ability: Ability,
): Promise<{ items: CalendarSubscription[]; layers: CalendarLayerId[] }> {
  must(ability, 'read', 'CalendarSubscription', { personId });
  const where = { organizationId, personId };
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  const rows = await tx.calendarSubscription.findMany({ where, orderBy, select: subscriptionColumns });
  return { items: rows.map(subscriptionOf), layers: layersFor({ ability }).map(({ id }) => id) };
}
