import type { FactConfirmation } from '@ravabet/contracts/newsdesk/facts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadFact } from './load-fact.ts';
import { stateFactAnew } from './state-fact-anew.ts';

/** Says that the value is still true: the day it is true at and its expiry move on. */
export async function confirmFact(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: FactConfirmation,
) {
  const row = await loadFact(tx, actor, ability, 'update', id, input.version);
  await stateFactAnew(tx, bus, actor, row, { ...input, cause: 'confirmed', value: Number(row.value) });
  await audit(tx, actor, {
    event: 'fact.confirmed',
    subjectType: 'Fact',
    subjectId: id,
    after: { trueAt: input.trueAt, expiresOn: input.expiresOn },
    ...(input.reason && { reason: input.reason }),
  });
}
