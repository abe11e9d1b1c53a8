import type { ApprovalStepRule } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { type Notice, notify } from '../../../office/notifications/share/notify.ts';
import { workCalendarOf } from '../../../office/tasks/share/work-calendar.ts';
import type { Bus } from '../../../platform/bus.ts';
import { dueAfter } from './working-time.ts';

/** Whom a release or a correction waits for. */
export interface Waiting {
  waitsForRole: string | null;
  waitsForPersonId: string | null;
  waitsForUnitId: string | null;
}

export const waitsForNobody = {
  waitsForRole: null,
  waitsForPersonId: null,
  waitsForUnitId: null,
  waitsSince: null,
  waitsDueAt: null,
};

/** The columns of a row that begins to wait for a step now, by the database's clock. */
export async function waitsForStep(tx: Tx, organizationId: string, step: ApprovalStepRule | undefined) {
  if (!step) return waitsForNobody;
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const waitsSince = clock?.now ?? new Date();
  const { decider, due } = step;
  return {
    waitsForRole: 'role' in decider ? decider.role : null,
    waitsForPersonId: 'personId' in decider ? decider.personId : null,
    waitsForUnitId: 'headOfUnitId' in decider ? decider.headOfUnitId : null,
    waitsSince,
    waitsDueAt: due && dueAfter(waitsSince, due, await workCalendarOf(tx, organizationId)),
  };
}

/** Tells those whose turn it is, and who stands in for them. */
export async function tellDeciders(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  actor: Pick<Actor, 'organizationId'> & { personId: string | null },
  waiting: Waiting,
  notice: Notice,
): Promise<void> {
  if (waiting.waitsForRole) return notify(tx, bus, actor, { role: waiting.waitsForRole }, notice);
  const { organizationId } = actor;
  const people = await tx.$queryRaw<{ personId: string }[]>`
    WITH decider AS (
      SELECT ${waiting.waitsForPersonId}::uuid AS person_id
      UNION SELECT head_person_id FROM unit WHERE organization_id = ${organizationId}::uuid AND id = ${waiting.waitsForUnitId}::uuid
    )
    SELECT m.person_id AS "personId" FROM membership m
    WHERE m.organization_id = ${organizationId}::uuid AND m.ended_at IS NULL
      AND m.person_id IN (SELECT person_id FROM decider UNION
        SELECT d.deputy_person_id FROM deputy d WHERE d.organization_id = ${organizationId}::uuid
          AND d.person_id IN (SELECT person_id FROM decider) AND d.revoked_at IS NULL AND now() BETWEEN d.starts_at AND d.ends_at)`;
  await notify(tx, bus, actor, { personIds: people.map(({ personId }) => personId) }, notice);
}
