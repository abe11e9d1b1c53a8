import type { CampaignState } from '@ravabet/contracts/newsdesk/campaigns';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { verbColumns } from './campaign.sql.ts';

export type LoadedCampaign = Prisma.CampaignGetPayload<{ select: typeof verbColumns }> & { state: CampaignState };

/** The campaign a verb works on, after asking whether the person may. */
export async function loadCampaign(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
): Promise<LoadedCampaign> {
  const row = await tx.campaign.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: verbColumns,
  });
  if (!row) throw problem('not-found');
  must(ability, verb, 'Campaign', row);
  return row as LoadedCampaign;
}

/** One that may be changed: held until the transaction ends, so that it is not closed meanwhile. */
export async function loadOpenCampaign(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<LoadedCampaign> {
  await tx.$executeRaw`
    SELECT 1 FROM campaign WHERE organization_id = ${actor.organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await loadCampaign(tx, actor, ability, 'update', id);
  if (row.state === 'closed') throw problem('campaign-not-in-state', { params: { state: row.state } });
  return row;
}

/** Pages that colleagues have open ask again. */
export function tellCampaignChanged(tx: Tx, bus: Bus, actor: Actor, id: string): Promise<void> {
  const { organizationId, personId } = actor;
  return bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Campaign', subjectId: id, personId });
}
