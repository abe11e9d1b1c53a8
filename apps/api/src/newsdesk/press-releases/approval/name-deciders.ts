import type { LocalizedText } from '@ravabet/contracts';
import type { ApprovalStepRule } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Waiting } from './waiting.ts';

export interface NamedDeciders {
  /** a person or a unit's head who is waited for, named; a role is named by the reader's language */
  waitsFor(row: Waiting): { personName: string | null; unitNames: LocalizedText | null } | null;
  ofStep(step: ApprovalStepRule | undefined): { personName: string | null; unitNames: LocalizedText | null };
}

/** Names of the people and units that steps wait for. */
export async function nameDeciders(tx: Tx, organizationId: string): Promise<NamedDeciders> {
  const people = await tx.membership.findMany({
    where: { organizationId },
    select: { personId: true, displayName: true },
  });
  const units = await tx.unit.findMany({ where: { organizationId }, select: { id: true, names: true } });
  const named = (personId: string | null, unitId: string | null) => ({
    personName: people.find((person) => person.personId === personId)?.displayName ?? null,
    unitNames: (units.find(({ id }) => id === unitId)?.names as LocalizedText | undefined) ?? null,
  });
  return {
    waitsFor: ({ waitsForPersonId, waitsForUnitId }) =>
      waitsForPersonId === null && waitsForUnitId === null ? null : named(waitsForPersonId, waitsForUnitId),
    ofStep(step) {
      if (!step || 'role' in step.decider) return named(null, null);
      return 'personId' in step.decider ? named(step.decider.personId, null) : named(null, step.decider.headOfUnitId);
    },
  };
}
