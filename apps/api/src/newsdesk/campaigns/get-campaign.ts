import type { Campaign } from '@ravabet/contracts/newsdesk/campaigns';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { allowedActions } from './campaign.presenter.ts';
import { listItemColumns, recordColumns } from './campaign.sql.ts';
import { readCampaignLinks } from './linked-records.ts';

const read = readOf(
  'get_campaign',
  `SELECT row_to_json(x)::text AS json FROM (
     SELECT ${listItemColumns}, ${recordColumns} FROM campaign r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x`,
);

/** One campaign as its page shows it. */
export async function getCampaign(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<ReadyJson> {
  const { organizationId } = actor;
  const [row] = await reader.rows<{ json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  const campaign = JSON.parse(row.json) as Omit<Campaign, 'links' | 'allowedActions'>;
  must(ability, 'read', 'Campaign', { state: campaign.state });
  const links = await readCampaignLinks(reader, actor, ability, id);
  const answer: Campaign = { ...campaign, links, allowedActions: allowedActions(ability, campaign.state) };
  return new ReadyJson(JSON.stringify(answer));
}
