import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepCampaign } from './step-campaign.ts';

/** Ends it, saying what came of it; from then on it is not changed. */
export async function closeCampaign(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  await stepCampaign(tx, bus, actor, ability, id, { verb: 'close', event: 'campaign.closed', version, reason });
}
