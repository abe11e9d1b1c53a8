import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepCampaign } from './step-campaign.ts';

/** Lets it run again. */
export async function reopenCampaign(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  await stepCampaign(tx, bus, actor, ability, id, { verb: 'reopen', event: 'campaign.reopened', version });
}
