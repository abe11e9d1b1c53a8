import type { NewCampaign } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { mustBePeople, mustBePeriod } from './campaign-input.ts';

/** Plans a campaign; its messages are said in its own page. */
export async function createCampaign(tx: Tx, actor: Actor, ability: Ability, input: NewCampaign) {
  must(ability, 'create', 'Campaign');
  const { organizationId, personId } = actor;
  const { id = newId(), startsOn, endsOn, ...content } = input;
  mustBePeriod(startsOn, endsOn);
  await mustBePeople(tx, organizationId, [content.ownerId, ...content.memberIds]);
  const dates = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
  const created = await tx.campaign.createMany({
    data: [{ organizationId, id, ...content, ...dates, createdById: personId }],
    skipDuplicates: true,
  });
  if (created.count === 0) throw problem('campaign-id-taken');
  await audit(tx, actor, {
    event: 'campaign.created',
    subjectType: 'Campaign',
    subjectId: id,
    after: { title: content.title, startsOn, endsOn, budget: content.budget },
  });
  return { id, version: 1 };
}
