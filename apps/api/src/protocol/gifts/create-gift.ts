import { toJalali } from '@ravabet/calendars';
import type { GiftState, NewGift } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { takeOfficeNumber } from '../../platform/office-number.ts';
import { problem } from '../../platform/problems.ts';
import { giftLetter } from './gift.sql.ts';
import { givenBefore, wasGivenBefore } from './given-before.ts';
import { itemKey } from './item-key.ts';
import { judgedByCeiling } from './judged-by-ceiling.ts';
import { mustBePhoto } from './must-be-photo.ts';
import { tellOfGift } from './tell-of-gift.ts';

/** Enters a gift with its number. Nobody gets the same twice: the database decides, whoever is first. */
export async function createGift(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewGift) {
  must(ability, 'create', 'Gift');
  const { organizationId, personId } = actor;
  const { id = newId(), direction, guestId, visitId = null, item, heldOn, reason = '' } = input;
  const of = { organizationId, id: guestId };
  if ((await tx.guest.count({ where: of })) === 0) throw problem('not-found');
  if (visitId !== null && (await tx.visit.count({ where: { organizationId, id: visitId } })) === 0)
    throw problem('not-found');
  const { description = '', isConsumable = false, keptAt = '', photoFileId = null } = input;
  await mustBePhoto(tx, organizationId, photoFileId);
  const valueRial = BigInt(input.valueRial);
  const judged = await judgedByCeiling(tx, organizationId, { guestId, direction, valueRial, heldOn, reason });
  const year = toJalali(heldOn).year;
  const gift = {
    organizationId,
    id,
    direction,
    guestId,
    visitId,
    item,
    description,
    isConsumable,
    keptAt,
    reason,
    photoFileId,
  };
  const key = itemKey(item);
  const created = await tx.gift.createMany({
    data: [{ ...gift, ...judged, itemKey: key, valueRial, heldOn: new Date(heldOn), createdById: personId }],
    skipDuplicates: true,
  });
  if (created.count === 0) {
    const earlier = await givenBefore(tx, organizationId, guestId, key, id);
    throw earlier ? wasGivenBefore(earlier) : problem('gift-id-taken');
  }
  const subject = { subjectType: 'Gift', subjectId: id };
  const number = await takeOfficeNumber(tx, {
    ...subject,
    organizationId,
    kind: giftLetter,
    year,
    title: item,
    personId,
  });
  await tx.gift.updateMany({ where: { organizationId, id }, data: { numberYear: number.year, numberN: number.n } });
  const after = { direction, guestId, item, valueRial: input.valueRial, state: judged.state };
  await audit(tx, actor, { event: 'gift.recorded', ...subject, after, ...(reason && { reason }) });
  await tellOfGift(tx, bus, organizationId, id, 1);
  return { id, version: 1, state: judged.state as GiftState };
}
