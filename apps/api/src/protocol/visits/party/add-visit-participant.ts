import { randomBytes } from 'node:crypto';
import type { NewParticipant } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { mustBeDelegationOf } from './delegation-of.ts';
import { mustBeRank } from './must-be-rank.ts';
import { recordPart } from './record-part.ts';

/** A guest who comes, or a person of the house who receives; nobody twice. Each has a badge of their own from the beginning. */
export async function addVisitParticipant(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  input: NewParticipant,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  // Held, so that of two who add the same person at once the second sees the first.
  await tx.$executeRaw`SELECT 1 FROM visit WHERE organization_id = ${organizationId}::uuid AND id = ${visitId}::uuid FOR UPDATE`;
  await mustBePossible(tx, organizationId, input);
  const who = input.side === 'guest' ? { guestId: input.guestId } : { personId: input.personId };
  if (input.side === 'guest') await mustBeDelegationOf(tx, organizationId, visitId, input.delegationId);
  else await mustBeRank(tx, organizationId, input.rankId);
  const twice = await tx.visitParticipant.count({ where: { organizationId, visitId, removedAt: null, ...who } });
  if (twice > 0) throw problem('visit-participant-twice');
  const badgeToken = newBadgeToken();
  const data = [{ organizationId, visitId, badgeToken, ...input }];
  const created = await tx.visitParticipant.createMany({ data, skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  const { id, side, role = 'member' } = input;
  await recordPart(tx, bus, actor, visit, { event: 'visit.participant-added', after: { id, side, role } });
}

/** What stands in the code of a badge: nobody can guess another's. */
export const newBadgeToken = (): string => randomBytes(18).toString('base64url');

async function mustBePossible(tx: Tx, organizationId: string, input: NewParticipant): Promise<void> {
  const known =
    input.side === 'guest'
      ? await tx.guest.count({ where: { organizationId, id: input.guestId, archivedAt: null } })
      : await tx.membership.count({ where: { organizationId, personId: input.personId, endedAt: null } });
  if (known === 1) return;
  const pointer = input.side === 'guest' ? '/guestId' : '/personId';
  throw problem('visit-participant-not-possible', { errors: [{ pointer, code: 'person', message: pointer }] });
}
