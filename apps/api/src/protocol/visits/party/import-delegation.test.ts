import { guestImportRoutes, guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { visitPartsRoutes as parts, visitsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { anOffice } from '../../../testing/acting-as.ts';
import { aVisitDesk, type VisitDesk } from '../../../testing/a-visit.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aVisitDesk(t);
});

const nobody = { titles: {}, workplaces: {}, country: '', email: '', phone: '', dietNote: '', accessNeeds: '' };
const row = (n: number, latin: string, joins: string | null = null) => ({
  n,
  ...nobody,
  names: { persian: '', latin, chinese: '' },
  joins,
});
const partyOf = async (id: string) => (await desk.officer.call(parts.party, { params: { id } })).body;

test('a list of a delegation comes into the visit whole: who is known is not doubled, who is there already moves into it', async () => {
  const id = await desk.aVisit();
  await desk.withGuests(id, 1);
  const there = (await partyOf(id)).participants[0];
  const known = await desk.aGuest({ namePersian: 'علی حسن' });
  const delegationId = newId();
  const names = { fa: 'هیئت دوم', ar: '', en: '', zh: '' };
  await desk.officer.call(parts.addDelegation, { params: { id }, body: { id: delegationId, names, country: 'IQ' } });
  const rows = [
    row(2, 'Omar Saleh'),
    row(3, 'Ali Hasan', known),
    row(4, 'There Already', there?.guest?.id ?? ''),
    row(5, 'Aya'),
  ];
  const answer = await desk.officer.call(guestImportRoutes.run, { body: { rows, visit: { id, delegationId } } });
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body.cameToVisit).toBe(3);
  const party = await partyOf(id);
  expect(party.participants.map(({ delegationId: of, guest }) => [of, guest?.names.latin])).toEqual([
    [delegationId, 'There Already'],
    [delegationId, 'Omar Saleh'],
    [delegationId, 'Ali Hasan'],
    [delegationId, 'Aya'],
  ]);
  expect(party.participants[0]?.id).toBe(there?.id);
  const again = await desk.officer.call(guestImportRoutes.run, {
    body: { rows: [row(2, 'Ali Hasan', known)], visit: { id, delegationId } },
  });
  expect(again.body.cameToVisit).toBe(0);
  expect((await partyOf(id)).participants).toHaveLength(4);
});

test('what cannot come into the visit leaves no guest behind: a closed file, another delegation, another organisation', async () => {
  const { officer, manager, aVisit } = desk;
  const id = await aVisit();
  const other = await aVisit();
  await desk.withGuests(other, 1);
  const foreign = (await partyOf(other)).delegations[0]?.id ?? '';
  const rows = [row(2, 'Nobody Comes')];
  const bring = async (who: typeof officer, visit: { id: string; delegationId: string | null }) =>
    (await who.call(guestImportRoutes.run, { body: { rows, visit } })).problem;
  expect(await bring(officer, { id, delegationId: foreign })).toBe('visit-delegation-not-possible');
  const stranger = await (await anOffice(t)).actingAs('protocol-officer');
  expect(await bring(stranger, { id, delegationId: null })).toBe('not-found');
  await officer.call(routes.cancel, { params: { id }, body: { version: 1, reason: 'نمی‌آیند' } });
  expect(await bring(manager, { id, delegationId: null })).toBe('visit-not-in-state');
  expect((await officer.call(guestsRoutes.list, { query: { q: 'Nobody Comes' } })).body.items).toEqual([]);
  const lines = await withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, (tx) =>
    tx.auditEntry.count({ where: { event: 'guest.imported' } }),
  );
  expect(lines).toBe(0);
});
