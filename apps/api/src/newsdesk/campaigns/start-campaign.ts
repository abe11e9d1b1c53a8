import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepCampaign } from './step-campaign.ts';

/** Begins it. */
export async function startCampaign(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  await stepCampaign(tx, bus, actor, ability, id, { verb: 'start', event: 'campaign.started', version });
}
