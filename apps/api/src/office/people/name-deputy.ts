import type { NewDeputy } from '@ravabet/contracts/office/people';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { mustGrantRoles } from './grant-roles.ts';

const longest = 366 * 86_400_000;

/** Lets somebody decide in the place of an absent person for a while. Whoever may not give a role may not lend it either. */
export async function nameDeputy(tx: Tx, actor: Actor, ability: Ability, input: NewDeputy): Promise<{ id: string }> {
  must(ability, 'create', 'Deputy');
  const { organizationId } = actor;
  const { personId, deputyPersonId, reason } = input;
  if (personId === deputyPersonId) throw problem('deputy-of-oneself');
  const startsAt = new Date(input.startsAt);
  const endsAt = new Date(input.endsAt);
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (!(lasts > 0) || lasts > longest || endsAt <= new Date()) throw problem('deputy-period-invalid');
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: [personId, deputyPersonId] }, endedAt: null },
    select: { personId: true, roles: true },
  });
  if (people.length < 2) {
    const missing = people.some((member) => member.personId === personId) ? 'deputyPersonId' : 'personId';
    throw problem('invalid-input', { errors: [{ pointer: `/${missing}`, code: 'unknown', message: missing }] });
  }
  if (actor.personId !== personId) {
    mustGrantRoles(actor, [], people.find((member) => member.personId === personId)?.roles ?? []);
  }
  const id = newId();
  await tx.deputy.create({ data: { organizationId, id, personId, deputyPersonId, startsAt, endsAt, reason } });
  await audit(tx, actor, {
    event: 'person.deputy-named',
    subjectType: 'Deputy',
    subjectId: id,
    after: { personId, deputyPersonId, startsAt: input.startsAt, endsAt: input.endsAt },
    ...(reason && { reason }),
  });
  return { id };
}
