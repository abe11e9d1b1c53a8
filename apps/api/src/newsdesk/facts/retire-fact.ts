import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { loadFact } from './load-fact.ts';
import { tellOfFact } from './tell-of-fact.ts';

/** Takes it out of use: no new text can cite it, and those who do are told. */
export async function retireFact(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const { organizationId } = actor;
  const row = await loadFact(tx, actor, ability, 'delete', id, version);
  decided(
    await tx.fact.updateMany({
      where: { organizationId, id, version, retiredAt: null },
      data: { retiredAt: new Date(), retiredReason: reason, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'fact.retired', subjectType: 'Fact', subjectId: id, reason });
  await tellOfFact(tx, bus, actor, row, { kind: 'fact-retired', cause: version });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Fact', subjectId: id, version: version + 1 });
}
