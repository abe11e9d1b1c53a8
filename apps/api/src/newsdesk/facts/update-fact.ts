import type { FactChange } from '@ravabet/contracts/newsdesk/facts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { refreshFacts } from '../press-releases/share/refresh-facts.ts';
import { factOwner } from './fact-statement.ts';
import { loadFact } from './load-fact.ts';

/** Changes what it is called, what is counted or who answers for it; never the value. */
export async function updateFact(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: FactChange) {
  const { organizationId } = actor;
  const { version, owner, ...set } = input;
  const row = await loadFact(tx, actor, ability, 'update', id, version);
  const owned = owner ? await factOwner(tx, organizationId, owner) : {};
  decided(
    await tx.fact.updateMany({
      where: { organizationId, id, version, retiredAt: null },
      data: { ...set, ...owned, version: { increment: 1 } },
    }),
  );
  // The unit stands in the texts.
  if (set.unit) await refreshFacts(tx, bus, organizationId, id);
  await audit(tx, actor, {
    event: 'fact.updated',
    subjectType: 'Fact',
    subjectId: id,
    before: { name: row.names['fa'], ownerPersonId: row.ownerPersonId, ownerUnitId: row.ownerUnitId },
    after: { ...set, ...owned },
  });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Fact', subjectId: id, version: version + 1 });
}
