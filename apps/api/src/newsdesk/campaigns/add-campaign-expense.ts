import type { NewExpense } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { loadOpenCampaign, tellCampaignChanged } from './load-campaign.ts';

/** Writes down what was spent. More than the budget is said by the page, not forbidden: it happened. */
export async function addCampaignExpense(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { title, amount, spentOn }: NewExpense,
) {
  const { organizationId, personId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  const line = { organizationId, id: newId(), campaignId: id, title, amount, spentOn: new Date(spentOn) };
  await tx.campaignExpense.create({ data: { ...line, createdById: personId }, select: { id: true } });
  await audit(tx, actor, {
    event: 'campaign.expense-added',
    subjectType: 'Campaign',
    subjectId: id,
    after: { title, amount, spentOn },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}

/** Takes a line of spending away; what it said stays in the audit trail. */
export async function removeCampaignExpense(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  expenseId: string,
) {
  const { organizationId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  const where = { organizationId, campaignId: id, id: expenseId };
  const line = await tx.campaignExpense.findFirst({ where, select: { title: true, amount: true } });
  if (!line) throw problem('not-found');
  await tx.campaignExpense.deleteMany({ where });
  await audit(tx, actor, {
    event: 'campaign.expense-removed',
    subjectType: 'Campaign',
    subjectId: id,
    before: { title: line.title, amount: Number(line.amount) },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}
