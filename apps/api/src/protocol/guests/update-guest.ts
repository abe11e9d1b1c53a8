import type { GuestChange } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { guestData, mustBePossible, writeOffices } from './guest-data.ts';
import { loadGuest } from './load-guest.ts';
import { tellOfGuest } from './tell-of-guest.ts';

/** Changes what is known of a guest; the offices are given as a whole. */
export async function updateGuest(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: GuestChange) {
  const { organizationId } = actor;
  const { version, ...written } = input;
  const row = await loadGuest(tx, actor, ability, 'update', { id, version });
  await mustBePossible(tx, organizationId, written);
  await tx.guest.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...guestData(written), version: { increment: 1 } },
    select: { id: true },
  });
  await writeOffices(tx, organizationId, id, written.offices);
  const { namePersian, nameLatin, nameChinese, country, honorifics, titles, workplaces } = row;
  const names = { persian: namePersian, latin: nameLatin, chinese: nameChinese };
  const before = { names, country, honorifics, titles, workplaces };
  const { note: _note, ...after } = written;
  await audit(tx, actor, { event: 'guest.updated', subjectType: 'Guest', subjectId: id, before, after });
  await tellOfGuest(tx, bus, organizationId, id, version + 1);
}
