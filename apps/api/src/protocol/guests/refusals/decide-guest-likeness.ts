import type { LikenessDecision } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { likenessesOf } from '../share/likenesses-of.ts';
import { tellOfGuest } from '../tell-of-guest.ts';
import { listGuestLikenesses } from './list-guest-likenesses.ts';

/** A person says whether the guest is the one of the list. A later decision stands in the place of the earlier; both are audited. */
export async function decideGuestLikeness(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  entryId: string,
  { guestId, decision, reason }: { guestId: string; decision: LikenessDecision; reason: string },
) {
  must(ability, 'create', 'RefusalEntry');
  const { organizationId, personId: decidedById } = actor;
  await tx.$executeRaw`SELECT 1 FROM guest WHERE organization_id = ${organizationId}::uuid AND id = ${guestId}::uuid FOR UPDATE`;
  const guest = await tx.guest.findUnique({ where: { organizationId_id: { organizationId, id: guestId } } });
  const entry = await tx.refusalEntry.findFirst({ where: { organizationId, id: entryId, removedAt: null } });
  if (!guest || !entry) throw problem('not-found');
  const likeness = (await likenessesOf(tx, organizationId, [guestId])).find((one) => one.entryId === entryId);
  if (!likeness) throw problem('guests-not-alike');
  const { score } = likeness;
  const data = { score, decision, reason, decidedById, decidedAt: new Date() };
  await tx.refusalDecision.upsert({
    where: { organizationId_guestId_entryId: { organizationId, guestId, entryId } },
    create: { organizationId, id: newId(), guestId, entryId, ...data },
    update: data,
  });
  const before = { decision: likeness.decision };
  const after = { decision, score, entryId };
  const subject = { subjectType: 'Guest', subjectId: guestId };
  await audit(tx, actor, { event: 'guest.likeness-decided', ...subject, before, after, reason });
  await tellOfGuest(tx, bus, organizationId, guestId, guest.version);
  return listGuestLikenesses(tx, actor, ability, { guestId });
}
