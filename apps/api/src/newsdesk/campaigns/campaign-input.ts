import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/** @throws campaign-period-wrong when it would end before it begins */
export function mustBePeriod(startsOn: string, endsOn: string): void {
  if (endsOn >= startsOn) return;
  throw problem('campaign-period-wrong', { errors: [{ pointer: '/endsOn', code: 'date', message: '/endsOn' }] });
}

/** @throws campaign-person-not-possible unless all are members of the organisation */
export async function mustBePeople(tx: Tx, organizationId: string, ids: readonly string[]): Promise<void> {
  const asked = [...new Set(ids)];
  const found = await tx.membership.count({ where: { organizationId, personId: { in: asked }, endedAt: null } });
  if (found !== asked.length) throw problem('campaign-person-not-possible');
}

/** @throws campaign-message-unknown unless all are messages of this campaign */
export async function mustBeMessages(
  tx: Tx,
  organizationId: string,
  campaignId: string,
  ids: readonly string[],
): Promise<void> {
  const found = await tx.campaignMessage.count({ where: { organizationId, campaignId, id: { in: [...ids] } } });
  if (found !== ids.length) throw problem('campaign-message-unknown');
}
