import { startOfDayInstant } from '@ravabet/calendars';
import type { LocalizedText } from '@ravabet/contracts';
import { type OccasionDecision, type OccasionPlan, occasionPlanWorkflow } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { planForOccasion } from '../../newsdesk/campaigns/share/plan-for-occasion.ts';
import { settleNotices } from '../../office/notifications/share/settle-notices.ts';
import { askForTask } from '../../office/tasks/share/ask-for-task.ts';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided, plan } from '../../platform/transition.ts';
import { beginEvent } from '../events/share/begin-event.ts';
import { type PlanRow, presentPlans } from './occasion-plan.presenter.ts';
import { organizationDay } from './organization-day.ts';

/** It becomes an event, a line of a campaign, or 'not this year, because'. The work it asks for is made in the same breath. */
export async function decideOccasionPlan(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: OccasionDecision,
): Promise<OccasionPlan> {
  must(ability, 'update', 'Occasion');
  const { organizationId, personId } = actor;
  const row = await loadPlan(tx, organizationId, id);
  const { from, to } = plan(occasionPlanWorkflow, 'decide', row, input.version, 'occasion-plan-not-open');
  if (input.outcome !== 'not-this-year') await mustBeMember(tx, organizationId, input.ownerId);
  if (input.outcome === 'campaign') await planForOccasion(tx, bus, actor, ability, input.campaignId, input);
  decided(
    await tx.occasionPlan.updateMany({
      where: { organizationId, id, version: input.version, state: { in: from } },
      data: {
        state: to,
        outcome: input.outcome,
        decidedById: personId,
        decidedAt: new Date(),
        ...content(input),
        version: { increment: 1 },
      },
    }),
  );
  if (input.outcome === 'event') {
    const taskId = await askForEvent(tx, bus, actor, ability, row, input);
    await tx.occasionPlan.updateMany({ where: { organizationId, id }, data: { taskId } });
  }
  const { version: _version, ...after } = input;
  const of = { subjectType: 'Occasion', subjectId: row.occasionId };
  await audit(tx, actor, { event: 'occasion.decided', ...of, after: { year: row.year, ...after } });
  await settleNotices(tx, bus, { organizationId, kind: 'occasion-suggested', ...of });
  await bus.tell(tx, 'record.changed', { organizationId, ...of, personId });
  return presented(tx, ability, organizationId, id);
}

/** Takes the decision back; the task or the line of the campaign stays, for somebody may work on it already. */
export async function reopenOccasionPlan(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<OccasionPlan> {
  must(ability, 'update', 'Occasion');
  const { organizationId, personId } = actor;
  const row = await loadPlan(tx, organizationId, id);
  const { from, to } = plan(occasionPlanWorkflow, 'reopen', row, version, 'occasion-plan-not-open');
  decided(
    await tx.occasionPlan.updateMany({
      where: { organizationId, id, version, state: { in: from } },
      data: { state: to, outcome: null, decidedAt: null, decidedById: null, reason: '', version: { increment: 1 } },
    }),
  );
  const of = { subjectType: 'Occasion', subjectId: row.occasionId };
  await audit(tx, actor, { event: 'occasion.reopened', ...of, before: { outcome: row.outcome }, reason });
  await bus.tell(tx, 'record.changed', { organizationId, ...of, personId });
  return presented(tx, ability, organizationId, id);
}

const content = (input: OccasionDecision) => {
  if (input.outcome === 'not-this-year') return { reason: input.reason };
  const { title, plannedOn, ownerId } = input;
  const campaignId = input.outcome === 'campaign' ? input.campaignId : null;
  return { reason: '', title, plannedOn: new Date(plannedOn), ownerId, campaignId };
};

/** The event stands in its room as an idea of that day, and its owner has the task to plan it. */
async function askForEvent(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  row: PlanRow,
  { title, plannedOn, ownerId }: Extract<OccasionDecision, { outcome: 'event' }>,
): Promise<string> {
  const { organizationId, personId } = actor;
  const { timeZone } = await organizationDay(tx, organizationId);
  const day = Date.parse(startOfDayInstant(plannedOn, timeZone));
  const minutes = (day - Date.now()) / 60_000;
  const id = newId();
  const at = (hour: number): string => new Date(day + hour * 3_600_000).toISOString();
  await beginEvent(tx, bus, actor, ability, {
    id,
    kind: 'ceremony',
    titles: { fa: title, ar: '', en: '', zh: '' },
    occasionId: row.occasionId,
    ownerId,
    startsAt: at(9),
    endsAt: at(11),
  });
  return askForTask(tx, bus, organizationId, {
    title,
    description: (row.names as LocalizedText).fa,
    subject: { type: 'Event', id },
    owner: { personId: ownerId },
    due: { minutes: Math.max(60, Math.round(minutes)) },
    createdById: personId,
  });
}

async function mustBeMember(tx: Tx, organizationId: string, personId: string): Promise<void> {
  const member = await tx.membership.count({ where: { organizationId, personId, endedAt: null } });
  if (member === 0) throw problem('occasion-owner-not-possible');
}

async function loadPlan(tx: Tx, organizationId: string, id: string): Promise<PlanRow> {
  const row = await tx.occasionPlan.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  return row;
}

async function presented(tx: Tx, ability: Ability, organizationId: string, id: string): Promise<OccasionPlan> {
  const [answer] = await presentPlans(tx, ability, [await loadPlan(tx, organizationId, id)]);
  if (!answer) throw problem('not-found');
  return answer;
}
