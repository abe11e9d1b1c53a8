import type { NewFact } from '@ravabet/contracts/newsdesk/facts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { factOwner, statementOf } from './fact-statement.ts';

/** Takes a figure into the library; its first value begins the history. */
export async function createFact(tx: Tx, actor: Actor, ability: Ability, input: NewFact) {
  must(ability, 'create', 'Fact');
  const { organizationId, personId } = actor;
  const { id = newId(), names, unit, value, remindDays = 14 } = input;
  const owner = await factOwner(tx, organizationId, input.owner);
  const statement = await statementOf(tx, organizationId, input);
  const fact = { organizationId, id, names, unit, value, ...statement, ...owner, remindDays, createdById: personId };
  const created = await tx.fact.createMany({ data: [fact], skipDuplicates: true });
  if (created.count === 0) throw problem('fact-id-taken');
  await tx.factValue.create({
    data: { organizationId, factId: id, n: 1, cause: 'created', value, ...statement, createdById: personId },
    select: { n: true },
  });
  await audit(tx, actor, {
    event: 'fact.created',
    subjectType: 'Fact',
    subjectId: id,
    after: { name: names.fa, value, ...owner, trueAt: input.trueAt, expiresOn: input.expiresOn },
  });
  return { id, version: 1 };
}
