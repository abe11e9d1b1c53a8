import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { calendarToken, hashOfCalendarToken, newSalt } from './calendar-address.ts';
import { loadSubscription } from './load-subscription.ts';

/** Another address for the same subscription; the one before leads nowhere. @throws not-found | stale-version */
export async function replaceCalendarAddress(
  tx: Tx,
  secret: string,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const { organizationId } = actor;
  const { name } = await loadSubscription(tx, actor, ability, 'update', id);
  const salt = newSalt();
  const tokenHash = hashOfCalendarToken(calendarToken(secret, { id, salt }));
  const { count } = await tx.calendarSubscription.updateMany({
    where: { organizationId, id, version },
    data: { salt, tokenHash, addressSince: new Date(), lastReadAt: null, version: { increment: 1 } },
  });
  if (count === 0) throw problem('stale-version');
  await audit(tx, actor, {
    event: 'calendar.address-replaced',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: { name },
  });
}
