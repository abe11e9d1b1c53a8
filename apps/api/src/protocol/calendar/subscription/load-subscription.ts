import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';

/** A subscription that the person may do this with; everybody else's is answered like none. @throws not-found */
export async function loadSubscription(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  action: Action,
  id: string,
) {
  const row = await tx.calendarSubscription.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  must(ability, action, 'CalendarSubscription', { personId: row.personId });
  return row;
}
