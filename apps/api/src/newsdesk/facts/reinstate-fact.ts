import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { loadFact } from './load-fact.ts';

/** Takes it back into use; its dates say what it is then. */
export async function reinstateFact(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  await loadFact(tx, actor, ability, 'restore', id, version, { retired: true });
  decided(
    await tx.fact.updateMany({
      where: { organizationId, id, version, retiredAt: { not: null } },
      data: { retiredAt: null, retiredReason: '', version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'fact.reinstated', subjectType: 'Fact', subjectId: id });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Fact', subjectId: id, version: version + 1 });
}
