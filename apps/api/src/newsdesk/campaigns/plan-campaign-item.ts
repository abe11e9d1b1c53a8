import type { NewPlannedItem, PlannedItemChange } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { mustBeMessages, mustBePeople } from './campaign-input.ts';
import { loadOpenCampaign, tellCampaignChanged } from './load-campaign.ts';

/** Plans a post, an event, an appearance or anything else that has no room of its own. */
export async function planCampaignItem(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: NewPlannedItem,
) {
  const { organizationId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  const { id: itemId = newId(), plannedOn, ...content } = input;
  await mustBePeople(tx, organizationId, [content.responsibleId]);
  await mustBeMessages(tx, organizationId, id, content.messageIds);
  const item = { organizationId, id: itemId, campaignId: id, ...content, plannedOn: new Date(plannedOn) };
  const made = await tx.campaignItem.createMany({ data: [item], skipDuplicates: true });
  if (made.count === 0) throw problem('campaign-id-taken');
  await audit(tx, actor, {
    event: 'campaign.item-planned',
    subjectType: 'Campaign',
    subjectId: id,
    after: { title: content.title, kind: content.kind, plannedOn },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}

/** Moves it to another day, changes it, or says that it is done. The database's clock says when. */
export async function changeCampaignItem(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  itemId: string,
  input: PlannedItemChange,
) {
  const { organizationId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  const { version, plannedOn, done, ...set } = input;
  const where = { organizationId, campaignId: id, id: itemId };
  const before = await tx.campaignItem.findFirst({ where, select: { title: true, plannedOn: true, version: true } });
  if (!before) throw problem('not-found');
  if (before.version !== version) throw problem('stale-version', { params: { version: before.version } });
  if (set.responsibleId) await mustBePeople(tx, organizationId, [set.responsibleId]);
  if (set.messageIds) await mustBeMessages(tx, organizationId, id, set.messageIds);
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  decided(
    await tx.campaignItem.updateMany({
      where: { ...where, version },
      data: {
        ...set,
        ...(plannedOn && { plannedOn: new Date(plannedOn) }),
        ...(done !== undefined && { doneAt: done ? (clock?.now ?? new Date()) : null }),
        version: { increment: 1 },
      },
    }),
  );
  await audit(tx, actor, {
    event: 'campaign.item-changed',
    subjectType: 'Campaign',
    subjectId: id,
    before: { title: before.title, plannedOn: before.plannedOn.toISOString().slice(0, 10) },
    after: { ...set, plannedOn, done },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}

/** Takes a planned item away. */
export async function removeCampaignItem(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, itemId: string) {
  const { organizationId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  const where = { organizationId, campaignId: id, id: itemId };
  const before = await tx.campaignItem.findFirst({ where, select: { title: true, kind: true } });
  if (!before) throw problem('not-found');
  await tx.campaignItem.deleteMany({ where });
  await audit(tx, actor, { event: 'campaign.item-removed', subjectType: 'Campaign', subjectId: id, before });
  await tellCampaignChanged(tx, bus, actor, id);
}
