import { plusDays } from '@ravabet/calendars';
import type { NewGiftCeiling } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';

/** Sets a ceiling from a day on, until the next that is already set; what counted until then ends the day before. */
export async function setGiftCeiling(tx: Tx, actor: Actor, ability: Ability, input: NewGiftCeiling) {
  must(ability, 'update', 'GiftCeiling');
  const { organizationId, personId: createdById } = actor;
  const { rankId, direction, validFrom } = input;
  if (rankId !== null && (await tx.protocolRank.count({ where: { organizationId, id: rankId } })) === 0) {
    const errors = [{ pointer: '/rankId', code: 'unknown', message: '/rankId' }];
    throw problem('gift-ceiling-rank-unknown', { errors });
  }
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`gift_ceiling ${organizationId}`}, 0))`;
  const from = new Date(validFrom);
  const same = { organizationId, rankId, direction };
  const next = await tx.giftCeiling.findFirst({
    where: { ...same, validFrom: { gt: from } },
    orderBy: { validFrom: 'asc' },
  });
  const amountRial = BigInt(input.amountRial);
  const validUntil = next ? new Date(plusDays(next.validFrom.toISOString().slice(0, 10), -1)) : null;
  await tx.giftCeiling.updateMany({
    where: { ...same, validFrom: { lt: from }, OR: [{ validUntil: null }, { validUntil: { gte: from } }] },
    data: { validUntil: new Date(plusDays(validFrom, -1)) },
  });
  const today = await tx.giftCeiling.findFirst({ where: { ...same, validFrom: from }, select: { id: true } });
  const id = today?.id ?? newId();
  if (today) await tx.giftCeiling.updateMany({ where: { organizationId, id }, data: { amountRial, validUntil } });
  else
    await tx.giftCeiling.createMany({ data: [{ ...same, id, amountRial, validFrom: from, validUntil, createdById }] });
  await audit(tx, actor, { event: 'gift-ceiling.set', subjectType: 'GiftCeiling', subjectId: id, after: input });
  return { id };
}
