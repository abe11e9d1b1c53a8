import type { GiftChange } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { givenBefore, wasGivenBefore } from './given-before.ts';
import { itemKey } from './item-key.ts';
import { judgedByCeiling } from './judged-by-ceiling.ts';
import { loadGift } from './load-gift.ts';
import { mustBePhoto } from './must-be-photo.ts';
import { tellOfGift } from './tell-of-gift.ts';

/** Changes what is not decided or handed over; whether it waits for approval is judged again. */
export async function updateGift(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: GiftChange) {
  const { organizationId } = actor;
  const { version, ...set } = input;
  const row = await loadGift(tx, actor, ability, 'update', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.state !== 'recorded' && row.state !== 'awaiting-approval') {
    throw problem('gift-not-in-state', { params: { state: row.state } });
  }
  await mustBePhoto(tx, organizationId, set.photoFileId);
  const heldOn = set.heldOn ?? row.heldOn.toISOString().slice(0, 10);
  const valueRial = set.valueRial === undefined ? row.valueRial : BigInt(set.valueRial);
  const { guestId, direction } = row;
  const reason = set.reason ?? row.reason;
  const judged = await judgedByCeiling(tx, organizationId, { guestId, direction, valueRial, heldOn, reason });
  const key = itemKey(set.item ?? row.item);
  if (direction === 'given') {
    // Whoever gives this guest something waits for who does it now.
    await tx.$executeRaw`SELECT 1 FROM guest WHERE organization_id = ${organizationId}::uuid AND id = ${guestId}::uuid FOR UPDATE`;
    const earlier = await givenBefore(tx, organizationId, guestId, key, id);
    if (earlier) throw wasGivenBefore(earlier);
  }
  const data = { ...set, ...judged, itemKey: key, valueRial, heldOn: new Date(heldOn), version: { increment: 1 } };
  decided(await tx.gift.updateMany({ where: { organizationId, id, version }, data }));
  const before = { item: row.item, valueRial: Number(row.valueRial), heldOn: row.heldOn, state: row.state };
  const after = { ...set, state: judged.state };
  await audit(tx, actor, { event: 'gift.updated', subjectType: 'Gift', subjectId: id, before, after });
  await tellOfGift(tx, bus, organizationId, id, version + 1);
}
