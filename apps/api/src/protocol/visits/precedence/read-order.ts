import { localDateOf } from '@ravabet/calendars';
import type { LocalizedText } from '@ravabet/contracts';
import type { VisitParticipant, VisitParty } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { normalizeForSearch } from '@ravabet/persian-text';
import {
  interpretersOf,
  type Office,
  orderByPrecedence,
  type Participant,
  type PlacedParticipant,
  type PrecedenceOrder,
  type Rank,
} from '@ravabet/precedence';
import type { LoadedVisit } from '../load-visit.ts';
import { readParty } from '../party/read-party.ts';

type Texts = Partial<LocalizedText>;

/** What the papers and pages say of somebody. */
interface Words {
  readonly names: { readonly persian: string; readonly latin: string; readonly chinese: string };
  readonly honorifics: Texts;
  readonly titles: Texts;
  readonly workplaces: Texts;
}

export interface VisitPerson extends Words {
  readonly id: string;
  readonly version: number;
  readonly country: string;
  /** the how-manieth of that country: what is shown to whom the names are not */
  readonly ordinal: number;
  readonly badgeToken: string;
  readonly participant: Participant;
  readonly placed: PlacedParticipant;
  readonly rankNames: Texts | null;
  readonly besideId: string | null;
}

export interface VisitOrder {
  readonly day: string;
  readonly order: PrecedenceOrder;
  readonly interpreters: Map<string, string>;
  /** hosts, then guests, each in order */
  readonly people: readonly VisitPerson[];
  readonly delegations: VisitParty['delegations'];
}

/** Who is expected at a visit, in the order of precedence of its first day: seven queries, however many they are. */
export async function readOrder(
  tx: Tx,
  organizationId: string,
  visit: Pick<LoadedVisit, 'id' | 'startsAt'>,
): Promise<VisitOrder> {
  const { timeZone } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { timeZone: true },
  });
  const day = localDateOf(visit.startsAt.toISOString(), timeZone);
  const party = await readParty(tx, organizationId, visit.id, true);
  const expected = party.participants.filter(({ admission }) => admission === 'expected');
  const rows = await tx.visitParticipant.findMany({
    where: { organizationId, visitId: visit.id, removedAt: null },
    select: { id: true, badgeToken: true, exceptionPlace: true, exceptionReason: true },
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const ranks = await tx.protocolRank.findMany({ where: { organizationId } });
  const offices = await tx.guestOffice.findMany({
    where: { organizationId, guestId: { in: expected.flatMap(({ guest }) => guest?.id ?? []) } },
    orderBy: [{ tookOfficeAt: 'desc' }, { id: 'asc' }],
  });
  const jobs = await tx.membership.findMany({
    where: { organizationId, personId: { in: expected.flatMap(({ person }) => person?.id ?? []) } },
    select: { personId: true, jobTitle: true },
  });
  const known = expected.map((one) => {
    const held = offices.filter(({ guestId }) => guestId === one.guest?.id).map((office) => asOffice(office, timeZone));
    const job = jobs.find(({ personId }) => personId === one.person?.id)?.jobTitle ?? '';
    const words = one.guest ? wordsOfGuest(one.guest, held, day) : wordsOfHost(one.person?.name ?? '', job);
    const row = rowOf.get(one.id);
    const participant: Participant = {
      id: one.id,
      side: one.side as Participant['side'],
      role: one.role,
      name: normalizeForSearch(words.names.persian || words.names.latin || words.names.chinese),
      delegationId: one.delegationId,
      isGuestOfHonour: one.isGuestOfHonour,
      isPrincipalHost: one.isPrincipalHost,
      offices: one.guest ? held : officesOfHost(one, timeZone),
      exception: row?.exceptionPlace ? { place: row.exceptionPlace, reason: row.exceptionReason } : null,
    };
    return { one, words, participant, badgeToken: row?.badgeToken ?? '' };
  });
  const participants = known.map(({ participant }) => participant);
  const order = orderByPrecedence(participants, ranks.map(asRank), day);
  const interpreters = interpretersOf(order, participants);
  const rankNames = new Map(ranks.map(({ id, names }) => [id, names as Texts]));
  const people = [...order.host, ...order.guest].flatMap((placed): VisitPerson[] => {
    const found = known.find(({ participant: { id } }) => id === placed.id);
    if (!found) return [];
    const { one, words, participant, badgeToken } = found;
    const { id, version, country, ordinal } = one;
    const besideId = interpreters.get(id) ?? null;
    const named = placed.claim ? (rankNames.get(placed.claim.rank.id) ?? null) : null;
    return [{ id, version, country, ordinal, badgeToken, ...words, participant, placed, rankNames: named, besideId }];
  });
  return { day, order, interpreters, people, delegations: party.delegations };
}

type HeldOffice = Office & { titles: Texts };

function asOffice(
  {
    titles,
    rankId,
    tookOfficeAt,
    leftOn,
  }: { titles: unknown; rankId: string | null; tookOfficeAt: Date; leftOn: Date | null },
  timeZone: string,
): HeldOffice {
  const at = tookOfficeAt.toISOString();
  return {
    titles: titles as Texts,
    rankId,
    tookOfficeAt: at,
    tookOfficeOn: localDateOf(at, timeZone),
    leftOn: leftOn && dated(leftOn),
  };
}

/** A host whose taking of office nobody wrote down comes after those for whom it is known. */
function officesOfHost({ rankId, tookOfficeAt }: VisitParticipant, timeZone: string): Office[] {
  if (rankId === null) return [];
  if (tookOfficeAt === null) {
    return [{ rankId, tookOfficeAt: '9999-12-31T00:00:00.000Z', tookOfficeOn: '0001-01-01', leftOn: null }];
  }
  return [{ rankId, tookOfficeAt, tookOfficeOn: localDateOf(tookOfficeAt, timeZone), leftOn: null }];
}

/** What is said of a guest on that day: the title of the profile, or else of the office held then. */
function wordsOfGuest(
  guest: NonNullable<VisitParticipant['guest']>,
  offices: readonly HeldOffice[],
  day: string,
): Words {
  const { names, honorifics, workplaces } = guest;
  const held = offices.find(({ tookOfficeOn, leftOn }) => tookOfficeOn <= day && (leftOn === null || leftOn >= day));
  const titles = Object.values(guest.titles).some(Boolean) ? guest.titles : (held?.titles ?? {});
  return { names, honorifics, titles, workplaces };
}

const wordsOfHost = (persian: string, job: string): Words => ({
  names: { persian, latin: '', chinese: '' },
  honorifics: {},
  titles: job ? { fa: job } : {},
  workplaces: {},
});

const dated = (at: Date): string => at.toISOString().slice(0, 10);

type StoredRank = {
  id: string;
  names: unknown;
  classNumber: number;
  orderNumber: number;
  validFrom: Date;
  validUntil: Date | null;
};

/** Versions of one rank bear the same Persian name. */
function asRank({ id, names, classNumber, orderNumber, validFrom, validUntil }: StoredRank): Rank {
  return {
    id,
    key: normalizeForSearch((names as Texts).fa ?? id),
    classNumber,
    orderNumber,
    validFrom: dated(validFrom),
    validUntil: validUntil && dated(validUntil),
  };
}
