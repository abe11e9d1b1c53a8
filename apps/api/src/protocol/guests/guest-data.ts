import type { GuestNames, NewGuest } from '@ravabet/contracts/protocol/guests';
import type { Prisma, Tx } from '@ravabet/db';
import { nameTokens } from '@ravabet/persian-text';
import { isPicture } from '../../office/files/share/is-picture.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';

type Written = Partial<Omit<NewGuest, 'id'>>;

/** Columns of what is written; the names also as they are looked for. */
export function guestData({ names, offices: _offices, ...rest }: Written) {
  return { ...rest, ...(names && nameColumns(names)) };
}

export const nameColumns = ({ persian, latin, chinese }: GuestNames) => ({
  namePersian: persian.trim(),
  nameLatin: latin.trim(),
  nameChinese: chinese.trim(),
  searchNames: nameTokens([persian, latin, chinese]).join(' '),
});

/** @throws guest-nameless | guest-photo-not-possible | guest-office-not-possible */
export async function mustBePossible(tx: Tx, organizationId: string, { names, photoFileId, offices }: Written) {
  if (names && nameColumns(names).searchNames === '') {
    throw problem('guest-nameless', { errors: [{ pointer: '/names', code: 'nameless', message: '/names' }] });
  }
  if (photoFileId) {
    if (!(await isPicture(tx, organizationId, photoFileId))) {
      const errors = [{ pointer: '/photoFileId', code: 'photo', message: '/photoFileId' }];
      throw problem('guest-photo-not-possible', { errors });
    }
  }
  if (offices) await mustBeOffices(tx, organizationId, offices);
}

async function mustBeOffices(tx: Tx, organizationId: string, offices: NonNullable<NewGuest['offices']>) {
  const rankIds = [...new Set(offices.flatMap(({ rankId }) => (rankId ? [rankId] : [])))];
  const known = await tx.protocolRank.findMany({
    where: { organizationId, id: { in: rankIds } },
    select: { id: true },
  });
  const ranks = new Set(known.map(({ id }) => id));
  for (const [at, { titles, rankId, tookOfficeAt, leftOn }] of offices.entries()) {
    const isNamed = Object.values(titles).some((title) => title.trim() !== '');
    const isInOrder = leftOn === null || leftOn >= tookOfficeAt.slice(0, 10);
    const part = !isNamed ? 'titles' : rankId && !ranks.has(rankId) ? 'rankId' : isInOrder ? null : 'leftOn';
    if (part === null) continue;
    const pointer = `/offices/${at}/${part}`;
    throw problem('guest-office-not-possible', { errors: [{ pointer, code: part, message: pointer }] });
  }
}

/** The offices of a guest, as a whole. */
export async function writeOffices(tx: Tx, organizationId: string, guestId: string, offices: NewGuest['offices']) {
  if (!offices) return;
  await tx.guestOffice.deleteMany({ where: { organizationId, guestId } });
  const data: Prisma.GuestOfficeCreateManyInput[] = offices.map((office) => ({
    organizationId,
    id: newId(),
    guestId,
    ...office,
    tookOfficeAt: new Date(office.tookOfficeAt),
    leftOn: office.leftOn === null ? null : new Date(office.leftOn),
  }));
  await tx.guestOffice.createMany({ data });
}
