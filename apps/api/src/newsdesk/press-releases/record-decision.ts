import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { newId } from '../../platform/new-id.ts';
import { planOf } from './approval/approval-plan.ts';
import type { Waiting } from './approval/waiting.ts';

/** The absent person for whom the actor decided, when the step was not the actor's own. */
export function actingFor(actor: Actor, { waitsForRole, waitsForPersonId, waitsForUnitId }: Waiting): string | null {
  if (waitsForPersonId !== null) return waitsForPersonId === actor.personId ? null : waitsForPersonId;
  if (waitsForUnitId !== null) {
    if (actor.headedUnitIds.includes(waitsForUnitId)) return null;
    return actor.deputyFor.find(({ headedUnitIds = [] }) => headedUnitIds.includes(waitsForUnitId))?.personId ?? null;
  }
  if (waitsForRole === null || actor.roles.some((own) => own === waitsForRole)) return null;
  return actor.deputyFor.find((absent) => absent.roles.some((their) => their === waitsForRole))?.personId ?? null;
}

interface Decided extends Waiting {
  id: string;
  pressReleaseId?: string;
  approvalStep: number;
  approvalPlan: unknown;
  approvalRoles: string[];
  waitsSince: Date | null;
  waitsDueAt: Date | null;
  contentVersion: number;
}

/** One decision on one step of a release or of a correction, with the time that it waited; never changed after. */
export async function recordDecision(
  tx: Tx,
  actor: Actor,
  row: Decided,
  made: {
    decision: 'approved' | 'changes-requested';
    reason: string;
    onBehalfOfId: string | null;
    correctionId?: string;
  },
): Promise<void> {
  const names = planOf(row)[row.approvalStep]?.names;
  await tx.pressReleaseApproval.create({
    data: {
      organizationId: actor.organizationId,
      id: newId(),
      pressReleaseId: row.pressReleaseId ?? row.id,
      step: row.approvalStep,
      role: row.waitsForRole ?? '',
      ...(names && { stepNames: names }),
      waitedSince: row.waitsSince,
      dueAt: row.waitsDueAt,
      ...made,
      decidedById: actor.personId,
      contentVersion: row.contentVersion,
    },
    select: { id: true },
  });
}
