import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { newId } from '../../platform/new-id.ts';

/** The absent person whose role decided, when it is not the actor's own. */
export function actingFor(actor: Actor, role: string | null): string | null {
  if (role === null || actor.roles.some((own) => own === role)) return null;
  return actor.deputyFor.find((absent) => absent.roles.some((their) => their === role))?.personId ?? null;
}

interface Waiting {
  id: string;
  pressReleaseId?: string;
  approvalStep: number;
  waitsForRole: string | null;
  contentVersion: number;
}

/** One decision on one step of a release or of a correction; never changed after. */
export async function recordDecision(
  tx: Tx,
  actor: Actor,
  row: Waiting,
  made: {
    decision: 'approved' | 'changes-requested';
    reason: string;
    onBehalfOfId: string | null;
    correctionId?: string;
  },
): Promise<void> {
  await tx.pressReleaseApproval.create({
    data: {
      organizationId: actor.organizationId,
      id: newId(),
      pressReleaseId: row.pressReleaseId ?? row.id,
      step: row.approvalStep,
      role: row.waitsForRole ?? '',
      ...made,
      decidedById: actor.personId,
      contentVersion: row.contentVersion,
    },
    select: { id: true },
  });
}
