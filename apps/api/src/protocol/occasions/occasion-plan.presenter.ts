import type { LocalizedText } from '@ravabet/contracts';
import type { OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability } from '@ravabet/permissions';
import { planActions } from './occasion.presenter.ts';

export type PlanRow = Prisma.OccasionPlanGetPayload<object>;

const plainDate = (date: Date): string => date.toISOString().slice(0, 10);

/** Rows as the contract shows them, with the names of people and campaigns. */
export async function presentPlans(tx: Tx, ability: Ability, rows: readonly PlanRow[]): Promise<OccasionPlan[]> {
  const organizationId = rows[0]?.organizationId;
  if (!organizationId) return [];
  const people = await tx.membership.findMany({
    where: {
      organizationId,
      personId: { in: rows.flatMap((row) => [row.ownerId, row.decidedById].filter((id) => id !== null)) },
    },
    select: { personId: true, displayName: true },
  });
  const campaigns = await tx.campaign.findMany({
    where: { organizationId, id: { in: rows.map(({ campaignId }) => campaignId).filter((id) => id !== null) } },
    select: { id: true, title: true },
  });
  const person = (id: string | null) => {
    const found = people.find(({ personId }) => personId === id);
    return found ? { id: found.personId, name: found.displayName } : null;
  };
  return rows.map((row) => ({
    id: row.id,
    occasionId: row.occasionId,
    names: row.names as LocalizedText,
    year: row.year,
    date: plainDate(row.date),
    expected: row.expected,
    state: row.state as OccasionPlan['state'],
    outcome: row.outcome as OccasionPlan['outcome'],
    reason: row.reason,
    title: row.title,
    plannedOn: row.plannedOn ? plainDate(row.plannedOn) : null,
    owner: person(row.ownerId),
    taskId: row.taskId,
    campaign: campaigns.find(({ id }) => id === row.campaignId) ?? null,
    decidedBy: person(row.decidedById),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
    allowedActions: planActions(ability, row.state as OccasionPlan['state']),
  }));
}
