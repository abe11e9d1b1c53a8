import type { GuestImport, GuestNames, SomeTexts } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit, auditMany } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { bringGuestsToVisit } from '../../visits/share/bring-guests-to-visit.ts';
import { nameColumns } from '../guest-data.ts';
import { likenessesOf } from '../share/likenesses-of.ts';

type Row = GuestImport['rows'][number];

/**
 * Takes the confirmed rows in one transaction: all of them, or none. Who is known is filled where it is empty, never written over. With a
 * visit, all of them are its guests afterwards.
 */
export async function importGuests(tx: Tx, bus: Bus, actor: Actor, ability: Ability, { rows, visit }: GuestImport) {
  must(ability, 'create', 'Guest');
  must(ability, 'update', 'Guest');
  const { organizationId, personId: createdById } = actor;
  await mustBeWhole(tx, organizationId, rows);
  const fresh = rows
    .filter(({ joins }) => joins === null)
    .map(({ n, joins: _joins, names, ...said }) => ({ n, id: newId(), ...said, ...nameColumns(names) }));
  await tx.guest.createMany({ data: fresh.map(({ n: _n, ...guest }) => ({ organizationId, createdById, ...guest })) });
  for (const row of rows) if (row.joins !== null) await join(tx, organizationId, row.joins, row);
  const guests = rows.map(({ n, joins }) => {
    const id = joins ?? fresh.find((one) => one.n === n)?.id ?? '';
    return { n, id, isNew: joins === null };
  });
  await auditMany(
    tx,
    actor,
    guests.map(({ id, isNew }) => ({
      event: isNew ? 'guest.created' : 'guest.updated',
      subjectType: 'Guest',
      subjectId: id,
      after: { imported: true },
    })),
  );
  const subject = { subjectType: 'Organization', subjectId: organizationId };
  const after = { created: fresh.length, joined: rows.length - fresh.length, visitId: visit?.id ?? null };
  await audit(tx, actor, { event: 'guest.imported', ...subject, after });
  const ids = guests.map(({ id }) => id);
  const cameToVisit = visit ? await bringGuestsToVisit(tx, bus, actor, ability, visit, ids) : 0;
  const open = (await likenessesOf(tx, organizationId, ids)).filter(({ decision }) => decision === null);
  return { guests, cameToVisit, awaitDecision: [...new Set(open.map(({ guestId }) => guestId))] };
}

/** Each row has a name and its own number, and joins a guest that is there, one row each. @throws guest-import-row */
async function mustBeWhole(tx: Tx, organizationId: string, rows: readonly Row[]): Promise<void> {
  const joined = rows.flatMap(({ joins }) => (joins === null ? [] : [joins]));
  const there = await tx.guest.findMany({
    where: { organizationId, id: { in: joined }, archivedAt: null },
    select: { id: true },
  });
  const known = new Set(there.map(({ id }) => id));
  const seen = new Set<string | number>();
  const errors = rows.flatMap(({ n, names, joins }, at) => {
    const wrong = (part: string, code: string) => {
      const pointer = `/rows/${at}/${part}`;
      return [{ pointer, code, message: pointer }];
    };
    if (nameColumns(names).searchNames === '') return wrong('names', 'missing');
    if (seen.has(n)) return wrong('n', 'double');
    if (joins !== null && (!known.has(joins) || seen.has(joins))) return wrong('joins', 'joins');
    seen.add(n);
    if (joins !== null) seen.add(joins);
    return [];
  });
  if (errors.length > 0) throw problem('guest-import-row', { errors });
}

/** Fills what is empty. */
async function join(tx: Tx, organizationId: string, id: string, row: Row): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM guest WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const guest = await tx.guest.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } });
  const names: GuestNames = {
    persian: guest.namePersian || row.names.persian,
    latin: guest.nameLatin || row.names.latin,
    chinese: guest.nameChinese || row.names.chinese,
  };
  const filled = (known: unknown, said: SomeTexts): SomeTexts => ({ ...said, ...(known as SomeTexts) });
  await tx.guest.updateMany({
    where: { organizationId, id },
    data: {
      ...nameColumns(names),
      titles: filled(guest.titles, row.titles),
      workplaces: filled(guest.workplaces, row.workplaces),
      country: guest.country || row.country,
      email: guest.email || row.email,
      phone: guest.phone || row.phone,
      dietNote: guest.dietNote || row.dietNote,
      accessNeeds: guest.accessNeeds || row.accessNeeds,
      version: { increment: 1 },
    },
  });
}
