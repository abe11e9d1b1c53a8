import type { VisitHospitality } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { tasksById } from '../../../office/tasks/share/tasks-of-subject.ts';
import type { Databases } from '../../../platform/databases.ts';
import { type LoadedVisit, loadVisit } from '../load-visit.ts';

const rial = (amount: bigint | null): number | null => (amount === null ? null : Number(amount));

/** What a delegation needs, by numbers, and what it costs against the budget. */
export function getVisitHospitality(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<VisitHospitality> {
  return withOrganization(app.prisma, actor.organizationId, async (tx) =>
    readHospitality(tx, actor.organizationId, await loadVisit(tx, actor, ability, visitId)),
  );
}

async function readHospitality(
  tx: Tx,
  organizationId: string,
  visit: Pick<LoadedVisit, 'id' | 'budgetRial'>,
): Promise<VisitHospitality> {
  const rows = await tx.visitService.findMany({
    where: { organizationId, visitId: visit.id, removedAt: null },
    orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
  });
  const taskIds = rows.flatMap(({ taskId }) => taskId ?? []);
  const tasks = new Map((await tasksById(tx, organizationId, taskIds)).map((task) => [task.id, task]));
  const unitIds = rows.flatMap(({ responsibleUnitId }) => responsibleUnitId ?? []);
  const units = await tx.unit.findMany({
    where: { organizationId, id: { in: unitIds } },
    select: { id: true, names: true },
  });
  const guests = await tx.$queryRaw<{ diets: string[]; languages: string[] }[]>`
    SELECT g.diets, g.languages FROM visit_participant p
    JOIN guest g ON g.organization_id = p.organization_id AND g.id = p.guest_id
    WHERE p.organization_id = ${organizationId}::uuid AND p.visit_id = ${visit.id}::uuid AND p.removed_at IS NULL`;
  const sum = (of: 'plannedRial' | 'spentRial'): number => rows.reduce((all, row) => all + Number(row[of] ?? 0n), 0);
  return {
    services: rows.map((row) => {
      const task = tasks.get(row.taskId ?? '');
      const unit = units.find(({ id }) => id === row.responsibleUnitId);
      const { id, title, place, participantIds, supplier, version } = row;
      return {
        id,
        title,
        place,
        participantIds,
        supplier,
        version,
        kind: row.kind as VisitHospitality['services'][number]['kind'],
        startsAt: row.startsAt?.toISOString() ?? null,
        endsAt: row.endsAt?.toISOString() ?? null,
        plannedRial: rial(row.plannedRial),
        spentRial: rial(row.spentRial),
        responsibleUnit: unit ? { id: unit.id, names: unit.names as { fa?: string } } : null,
        task: task ? { id: task.id, state: task.state, reason: task.reason } : null,
      };
    }),
    guestCount: guests.length,
    diets: counted(guests.flatMap(({ diets }) => diets)),
    languages: counted(guests.flatMap(({ languages }) => languages)),
    budgetRial: rial(visit.budgetRial),
    plannedRial: sum('plannedRial'),
    spentRial: sum('spentRial'),
  };
}

/** Each with how often it occurs, most frequent first. */
function counted(all: readonly string[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const id of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
