import type { CampaignChange } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { mustBePeople, mustBePeriod } from './campaign-input.ts';
import { loadOpenCampaign, tellCampaignChanged } from './load-campaign.ts';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Changes what it is for, whom it is for, when, for how much and by whom. */
export async function updateCampaign(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: CampaignChange,
) {
  const { organizationId } = actor;
  const row = await loadOpenCampaign(tx, actor, ability, id);
  const { version, startsOn, endsOn, ...set } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  mustBePeriod(startsOn ?? dayOf(row.startsOn), endsOn ?? dayOf(row.endsOn));
  await mustBePeople(tx, organizationId, [...(set.ownerId ? [set.ownerId] : []), ...(set.memberIds ?? [])]);
  const dates = { ...(startsOn && { startsOn: new Date(startsOn) }), ...(endsOn && { endsOn: new Date(endsOn) }) };
  decided(
    await tx.campaign.updateMany({
      where: { organizationId, id, version },
      data: { ...set, ...dates, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'campaign.updated',
    subjectType: 'Campaign',
    subjectId: id,
    before: { title: row.title, startsOn: dayOf(row.startsOn), endsOn: dayOf(row.endsOn) },
    after: { ...set, startsOn, endsOn },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}
