import type { VisitHospitality } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import { tasksById } from '../../../office/tasks/share/tasks-of-subject.ts';
import type { Databases } from '../../../platform/databases.ts';
import { type LoadedVisit, loadVisit } from '../load-visit.ts';
import { clashesOfServices } from './clashes-of-services.ts';
import { counted, guestNeeds, servedBy, withoutInterpreter } from './guest-needs.ts';

const rial = (amount: bigint | null): number | null => (amount === null ? null : Number(amount));

/** What a delegation needs, by numbers, and what it costs against the budget. */
export function getVisitHospitality(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<VisitHospitality> {
  return withOrganization(app.prisma, actor.organizationId, async (tx) =>
    readHospitality(
      tx,
      actor.organizationId,
      await loadVisit(tx, actor, ability, visitId),
      ability.can('read', subject('Visit', {})),
    ),
  );
}

async function readHospitality(
  tx: Tx,
  organizationId: string,
  visit: Pick<LoadedVisit, 'id' | 'budgetRial'>,
  readsAll: boolean,
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
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: rows.flatMap(({ personId }) => personId ?? []) } },
    select: { personId: true, displayName: true },
  });
  const guests = await guestNeeds(tx, organizationId, visit.id);
  const clashes = await clashesOfServices(tx, organizationId, visit.id, rows, readsAll);
  const sum = (of: 'plannedRial' | 'spentRial'): number => rows.reduce((all, row) => all + Number(row[of] ?? 0n), 0);
  return {
    services: rows.map((row) => {
      const task = tasks.get(row.taskId ?? '');
      const unit = units.find(({ id }) => id === row.responsibleUnitId);
      const person = people.find(({ personId }) => personId === row.personId);
      const { id, title, place, participantIds, supplier, language, version } = row;
      const served = servedBy(row, guests);
      return {
        id,
        title,
        place,
        participantIds,
        supplier,
        language,
        version,
        person: person ? { id: person.personId, name: person.displayName } : null,
        clashes: clashes.get(id) ?? [],
        count: participantIds.length || guests.length,
        diets: counted(served.flatMap(({ diets }) => diets)),
        languages: counted(served.flatMap((guest) => guest.languages)),
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
    withoutInterpreter: withoutInterpreter(guests, rows),
    budgetRial: rial(visit.budgetRial),
    plannedRial: sum('plannedRial'),
    spentRial: sum('spentRial'),
  };
}
