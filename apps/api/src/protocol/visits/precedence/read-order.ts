import { localDateOf } from '@ravabet/calendars';
import type { LocalizedText } from '@ravabet/contracts';
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
import { type GuestCard, guestsOf } from '../../guests/share/guests-of.ts';
import type { LoadedVisit } from '../load-visit.ts';

type Names = { persian: string; latin: string; chinese: string };
type Texts = Partial<LocalizedText>;

/** Somebody of a visit with what the papers and pages say of them. */
export interface VisitPerson {
  readonly id: string;
  readonly version: number;
  readonly names: Names;
  readonly honorifics: Texts;
  readonly titles: Texts;
  readonly workplaces: Texts;
  readonly country: string;
  readonly badgeToken: string;
  readonly participant: Participant;
  readonly placed: PlacedParticipant;
  readonly rankNames: Texts | null;
  readonly besideId: string | null;
}

export interface VisitOrder {
  readonly day: string;
  readonly timeZone: string;
  readonly order: PrecedenceOrder;
  readonly interpreters: Map<string, string>;
  /** hosts, then guests, each in order */
  readonly people: readonly VisitPerson[];
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
  const rows = await tx.visitParticipant.findMany({
    where: { organizationId, visitId: visit.id, removedAt: null, admission: 'expected' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const stored = await tx.protocolRank.findMany({ where: { organizationId } });
  const cards = await guestsOf(
    tx,
    organizationId,
    rows.flatMap(({ guestId }) => guestId ?? []),
  );
  const hosts = await tx.membership.findMany({
    where: { organizationId, personId: { in: rows.flatMap(({ personId }) => personId ?? []) } },
    select: { personId: true, displayName: true, jobTitle: true },
  });
  const day = localDateOf(visit.startsAt.toISOString(), timeZone);
  const known = rows.map((row) => {
    const card = row.guestId === null ? undefined : cards.get(row.guestId);
    const host = hosts.find(({ personId }) => personId === row.personId);
    return { row, words: card ? wordsOfGuest(card, day) : wordsOfHost(host), offices: officesOf(row, card, timeZone) };
  });
  const participants = known.map(
    ({ row, words, offices }): Participant => ({
      id: row.id,
      side: row.side as Participant['side'],
      role: row.role as Participant['role'],
      name: normalizeForSearch(words.names.persian || words.names.latin || words.names.chinese),
      delegationId: row.delegationId,
      isGuestOfHonour: row.isGuestOfHonour,
      isPrincipalHost: row.isPrincipalHost,
      offices,
      exception: row.exceptionPlace === null ? null : { place: row.exceptionPlace, reason: row.exceptionReason },
    }),
  );
  const order = orderByPrecedence(participants, stored.map(asRank), day);
  const interpreters = interpretersOf(order, participants);
  const rankNames = new Map(stored.map(({ id, names }) => [id, names as Texts]));
  const people = [...order.host, ...order.guest].flatMap((placed) => {
    const index = participants.findIndex(({ id }) => id === placed.id);
    const one = known[index];
    const participant = participants[index];
    if (!one || !participant) return [];
    const { version, badgeToken, id } = one.row;
    return {
      id,
      version,
      badgeToken,
      ...one.words,
      participant,
      placed,
      rankNames: placed.claim ? (rankNames.get(placed.claim.rank.id) ?? null) : null,
      besideId: interpreters.get(id) ?? null,
    };
  });
  return { day, timeZone, order, interpreters, people };
}

function officesOf(
  { rankId, tookOfficeAt }: { rankId: string | null; tookOfficeAt: Date | null },
  card: GuestCard | undefined,
  timeZone: string,
): Office[] {
  const on = (at: string): string => localDateOf(at, timeZone);
  if (card) return card.offices.map((office) => ({ ...office, tookOfficeOn: on(office.tookOfficeAt) }));
  if (rankId === null) return [];
  // A host whose taking of office nobody wrote down comes after those for whom it is known.
  const since = tookOfficeAt?.toISOString() ?? '9999-12-31T00:00:00.000Z';
  return [{ rankId, tookOfficeAt: since, tookOfficeOn: tookOfficeAt ? on(since) : '0001-01-01', leftOn: null }];
}

/** What is said of a guest on that day: the office held then, or else the title of the profile. */
function wordsOfGuest(card: GuestCard, day: string) {
  const { names, honorifics, workplaces, country } = card;
  const office = card.offices.find(
    ({ tookOfficeAt, leftOn }) => tookOfficeAt.slice(0, 10) <= day && (leftOn === null || leftOn >= day),
  );
  const titles = Object.values(card.titles).some(Boolean) ? card.titles : (office?.titles ?? {});
  return { names, honorifics, titles, workplaces, country };
}

function wordsOfHost(host: { displayName: string; jobTitle: string } | undefined) {
  const names = { persian: host?.displayName ?? '', latin: '', chinese: '' };
  return { names, honorifics: {}, titles: { fa: host?.jobTitle ?? '' }, workplaces: {}, country: '' };
}

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
  const dated = (at: Date): string => at.toISOString().slice(0, 10);
  return {
    id,
    key: normalizeForSearch((names as Texts).fa ?? id),
    classNumber,
    orderNumber,
    validFrom: dated(validFrom),
    validUntil: validUntil && dated(validUntil),
  };
}
