import type { NewFactValue } from '@ravabet/contracts/newsdesk/facts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { refreshFacts } from '../press-releases/share/refresh-facts.ts';
import { loadFact } from './load-fact.ts';
import { stateFactAnew } from './state-fact-anew.ts';
import { tellOfFact } from './tell-of-fact.ts';

/** Gives it a new value: texts that are not published follow, those that are keep theirs, and their writers are told. */
export async function setFactValue(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: NewFactValue) {
  const row = await loadFact(tx, actor, ability, 'update', id, input.version);
  const n = await stateFactAnew(tx, bus, actor, row, { ...input, cause: 'changed' });
  await refreshFacts(tx, bus, actor.organizationId, id);
  await audit(tx, actor, {
    event: 'fact.value-changed',
    subjectType: 'Fact',
    subjectId: id,
    before: { value: Number(row.value) },
    after: { value: input.value, trueAt: input.trueAt, expiresOn: input.expiresOn },
    reason: input.reason,
  });
  if (Number(row.value) !== input.value) await tellOfFact(tx, bus, actor, row, { kind: 'fact-changed', cause: n });
}
