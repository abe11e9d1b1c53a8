import type { NewCalendarSubscription } from '@ravabet/contracts/protocol/calendar';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { calendarToken, hashOfCalendarToken, newSalt } from './calendar-address.ts';

const most = 10;

/** An address for a program of the person. @throws too-many-calendar-subscriptions | calendar-subscription-id-taken */
export async function createCalendarSubscription(
  tx: Tx,
  secret: string,
  actor: Actor,
  ability: Ability,
  { id, name, layers }: NewCalendarSubscription,
): Promise<void> {
  const { organizationId, personId } = actor;
  must(ability, 'create', 'CalendarSubscription', { personId });
  const kept = await tx.calendarSubscription.findMany({ where: { organizationId, personId }, select: { id: true } });
  if (kept.length >= most) throw problem('too-many-calendar-subscriptions');
  const salt = newSalt();
  const tokenHash = hashOfCalendarToken(calendarToken(secret, { id, salt }));
  const { count } = await tx.calendarSubscription.createMany({
    data: [{ organizationId, id, personId, name, layers, salt, tokenHash }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('calendar-subscription-id-taken');
  const after = { name, layers };
  await audit(tx, actor, {
    event: 'calendar.subscribed',
    subjectType: 'Organization',
    subjectId: organizationId,
    after,
  });
}
