import { type CampaignEvent, type CampaignVerb, campaignWorkflow } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import { loadCampaign, tellCampaignChanged } from './load-campaign.ts';

interface Step {
  verb: CampaignVerb;
  event: CampaignEvent;
  version: number;
  reason?: string;
}

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded in the same transaction. */
export async function stepCampaign(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, step: Step) {
  const { organizationId } = actor;
  const { verb, event, version, reason = '' } = step;
  const row = await loadCampaign(tx, actor, ability, 'update', id);
  const { from, to } = plan(campaignWorkflow, verb, row, version, 'campaign-not-in-state');
  decided(
    await tx.campaign.updateMany({
      where: { organizationId, id, version, state: { in: from } },
      data: { state: to, closedReason: reason, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event,
    subjectType: 'Campaign',
    subjectId: id,
    before: { state: row.state },
    after: { state: to },
    ...(reason && { reason }),
  });
  await tellCampaignChanged(tx, bus, actor, id);
}
