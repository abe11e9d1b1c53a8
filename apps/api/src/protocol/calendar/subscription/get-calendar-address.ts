import type { CalendarAddress } from '@ravabet/contracts/protocol/calendar';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { calendarAddress, calendarToken } from './calendar-address.ts';
import { loadSubscription } from './load-subscription.ts';
import { subscriptionOf } from './subscription.presenter.ts';

/** The subscription with its address: the answer of the request that made it, also when it is repeated. */
export function getCalendarAddress(
  { config, databases }: Pick<Platform, 'config' | 'databases'>,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<CalendarAddress> {
  return withOrganization(databases.app.prisma, actor.organizationId, async (tx) => {
    const row = await loadSubscription(tx, actor, ability, 'read', id);
    const address = calendarAddress(config.publicUrl, calendarToken(config.SECRET_KEY, row));
    const { name, layers, createdAt, addressSince, lastReadAt, version } = row;
    return { ...subscriptionOf({ id, name, layers, createdAt, addressSince, lastReadAt, version }), address };
  });
}
