import { visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';

export interface TestGuest {
  persian: string;
  latin?: string;
  chinese?: string;
  titles?: Record<string, string>;
  country?: string;
  rankId?: string;
  /** when the office of the rank was taken */
  since?: string;
  role?: string;
  isGuestOfHonour?: boolean;
}

export interface TestRank {
  fa: string;
  en?: string;
  classNumber: number;
  orderNumber?: number;
  from?: string;
  until?: string;
}

/** A rank of the order of precedence, written where the room of guests keeps them. */
export async function aRank(test: TestApp, office: Office, rank: TestRank): Promise<string> {
  const officer = await office.actingAs('protocol-officer');
  const id = newId();
  const organizationId = office.organization.id;
  await withOrganization(test.platform.databases.app.prisma, organizationId, (tx) =>
    tx.protocolRank.createMany({
      data: [
        {
          organizationId,
          id,
          names: { fa: rank.fa, ar: '', en: rank.en ?? '', zh: '' },
          classNumber: rank.classNumber,
          orderNumber: rank.orderNumber ?? 1,
          validFrom: new Date(rank.from ?? '2020-01-01'),
          validUntil: rank.until ? new Date(rank.until) : null,
          createdById: officer.personId,
        },
      ],
    }),
  );
  return id;
}

/** A visit of the protocol officer's, with guests in the order of the list. */
export async function aVisitOf(
  test: TestApp,
  office: Office,
  guests: readonly TestGuest[],
  more: { startsAt?: string; endsAt?: string; namesSeenBy?: 'everyone' | 'team' | 'named'; title?: string } = {},
): Promise<{ id: string; participantIds: string[] }> {
  const officer = await office.actingAs('protocol-officer');
  const { startsAt = '2026-12-05T05:30:00.000Z', endsAt = '2026-12-05T12:30:00.000Z', ...set } = more;
  const id = newId();
  const body = {
    id,
    title: 'بازدید هیئت عراق',
    kind: 'official',
    origin: 'foreign',
    level: 'minister',
    ...set,
  } as const;
  const made = await officer.call(visitsRoutes.create, { body: { ...body, startsAt, endsAt } });
  if (made.status !== 201) throw new Error(`no visit: ${made.text}`);
  const organizationId = office.organization.id;
  const people = guests.map((guest, nth) => ({ ...guest, guestId: newId(), participantId: newId(), nth }));
  const own = { organizationId, createdById: officer.personId };
  await withOrganization(test.platform.databases.app.prisma, organizationId, async (tx) => {
    await tx.guest.createMany({
      data: people.map(({ guestId, persian, latin = '', chinese = '', titles = {}, country = 'IQ' }) => {
        const names = { namePersian: persian, nameLatin: latin, nameChinese: chinese };
        return { ...own, id: guestId, ...names, titles, country };
      }),
    });
    await tx.guestOffice.createMany({
      data: people.flatMap(({ guestId, rankId, since = '2024-01-01T06:00:00.000Z', titles = {} }) =>
        rankId ? [{ organizationId, id: newId(), guestId, rankId, titles, tookOfficeAt: new Date(since) }] : [],
      ),
    });
    await tx.visitParticipant.createMany({
      data: people.map(({ guestId, participantId, role = 'member', isGuestOfHonour = false, nth }) => {
        const at = new Date(Date.parse('2026-11-01T00:00:00Z') + nth * 1000);
        const badgeToken = `badge-${participantId}`;
        const row = { organizationId, id: participantId, visitId: id, side: 'guest', guestId, role, badgeToken };
        return { ...row, isGuestOfHonour, createdAt: at };
      }),
    });
  });
  return { id, participantIds: people.map(({ participantId }) => participantId) };
}

/** Somebody of the house who receives. */
export async function aHost(
  test: TestApp,
  office: Office,
  visitId: string,
  personId: string,
  more: { rankId?: string; isPrincipalHost?: boolean } = {},
): Promise<string> {
  const id = newId();
  const organizationId = office.organization.id;
  const row = { organizationId, id, visitId, side: 'host', personId, badgeToken: `badge-${id}`, ...more };
  await withOrganization(test.platform.databases.app.prisma, organizationId, (tx) =>
    tx.visitParticipant.createMany({ data: [row] }),
  );
  return id;
}
