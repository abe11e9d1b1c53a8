import type { NewGuest } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { guestData, mustBePossible, writeOffices } from './guest-data.ts';
import { likenessesOf } from './share/likenesses-of.ts';
import { tellOfGuest } from './tell-of-guest.ts';

/** Enters somebody. A likeness to the refusal list stops nothing: it is said, and a person decides. */
export async function createGuest(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewGuest) {
  must(ability, 'create', 'Guest');
  const { organizationId, personId: createdById } = actor;
  const { id = newId(), ...written } = input;
  await mustBePossible(tx, organizationId, written);
  const data = { organizationId, id, createdById, ...guestData(written) };
  const created = await tx.guest.createMany({ data: [data], skipDuplicates: true });
  if (created.count === 0) throw problem('guest-id-taken');
  await writeOffices(tx, organizationId, id, written.offices);
  const { note: _note, ...after } = written;
  await audit(tx, actor, { event: 'guest.created', subjectType: 'Guest', subjectId: id, after });
  await tellOfGuest(tx, bus, organizationId, id, 1);
  const likenesses = await likenessesOf(tx, organizationId, [id]);
  return { id, version: 1, awaitsDecision: likenesses.some(({ decision }) => decision === null) };
}
