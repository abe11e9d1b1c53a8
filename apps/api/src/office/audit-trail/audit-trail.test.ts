import { auditTrailRoutes } from '@ravabet/contracts/office/audit-trail';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../platform/audit.ts';
import { checkAuditChain, sealAuditEntries } from '../../platform/audit-seal.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, anOrganization, aPressRelease } from '../../testing/builders.ts';
import { aReadyPicture } from '../../testing/published-releases.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const sealed = async () => {
  while ((await sealAuditEntries(app.platform.databases.jobs.prisma)) > 0);
};

/** What only the owner of the database could do: the trigger switched off. */
async function tamper(change: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: app.database.urls.owner });
  await owner.connect();
  await owner.query(`SET session_replication_role = replica`);
  await change(owner);
  await owner.end();
}

test("a record's timeline says who did what, newest first, and is sealed", async () => {
  const officer = await office.actingAs('pr-officer');
  const { id } = await aPressRelease(officer, { title: 'خبر با رد' });
  await officer.call(pressReleasesRoutes.submit, { params: { id }, body: { version: 1 } });
  await sealed();
  const query = { subjectType: 'PressRelease', subjectId: id };
  const { body } = await officer.call(auditTrailRoutes.list, { query });
  expect(body.items.map((entry) => entry.event)).toEqual(['press-release.submitted', 'press-release.created']);
  expect(body.items[1]).toMatchObject({ actor: { name: officer.name }, sealed: true, after: { title: 'خبر با رد' } });
});

test('pages of the trail end honestly and a foreign cursor is refused', async () => {
  const manager = await office.actingAs('pr-manager');
  const officer = await office.actingAs('pr-officer');
  for (let n = 0; n < 5; n++) await aPressRelease(officer);
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < 20; page++) {
    const { body } = await manager.call(auditTrailRoutes.list, { query: { limit: 2, ...(cursor && { cursor }) } });
    for (const entry of body.items) seen.add(entry.id);
    if (!body.next) break;
    cursor = body.next;
  }
  const { organizationId } = manager;
  const all = await withOrganization(app.platform.databases.app.prisma, organizationId, (tx) => tx.auditEntry.count());
  expect(seen.size).toBe(all);
  const query = { event: 'press-release.created', cursor: cursor as string };
  expect((await manager.call(auditTrailRoutes.list, { query })).problem).toBe('invalid-cursor');
});

test('an entry names its record to those who read all of its kind, and to no administrator', async () => {
  const officer = await office.actingAs('pr-officer');
  const title = 'نامش در سابقه';
  const { id } = await aPressRelease(officer, { title });
  // As the indexer writes it, whose role alone may.
  await app.platform.databases.jobs.prisma.$executeRaw`
    INSERT INTO search_entry (organization_id, subject_type, subject_id, title, at)
    VALUES (${officer.organizationId}::uuid, 'PressRelease', ${id}::uuid, ${title}, now()) ON CONFLICT DO NOTHING`;
  const titleFor = async (role: 'auditor' | 'administrator') => {
    const { body } = await (await office.actingAs(role)).call(auditTrailRoutes.list, { query: { subjectId: id } });
    return body.items.map(({ subjectTitle }) => subjectTitle);
  };
  expect(await titleFor('auditor')).toEqual([title]);
  expect(await titleFor('administrator')).toEqual([null]);
});

test('who reads published things only learns nothing of a draft, and no details of what was published', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const reader = await office.actingAs('department-head');
  const { id } = await aPressRelease(officer, { title: 'راز پیش‌نویس' });
  const query = { subjectType: 'PressRelease', subjectId: id };
  expect((await reader.call(auditTrailRoutes.list, { query })).problem).toBe('not-found');
  expect((await reader.call(auditTrailRoutes.list)).problem).toBe('forbidden');
  expect((await officer.call(auditTrailRoutes.list)).problem).toBe('forbidden');
  await officer.call(pressReleasesRoutes.submit, { params: { id }, body: { version: 1 } });
  await manager.call(pressReleasesRoutes.approve, { params: { id }, body: { version: 2 } });
  await manager.call(pressReleasesRoutes.publish, { params: { id }, body: { version: 3 } });
  const { body, text } = await reader.call(auditTrailRoutes.list, { query });
  expect(body.items.length).toBe(4);
  expect(text).not.toContain('راز پیش‌نویس');
  expect(body.items.every((entry) => entry.before === null && entry.after === null && entry.reason === null)).toBe(
    true,
  );
  expect((await anybody(app, office.organization).call(auditTrailRoutes.list)).problem).toBe('not-signed-in');
});

test('another organisation has its own trail', async () => {
  const elsewhere = await anOffice(app, await anOrganization(app));
  const auditor = await elsewhere.actingAs('auditor');
  expect((await auditor.call(auditTrailRoutes.list)).body.items).toEqual([]);
  expect((await auditor.call(auditTrailRoutes.check)).body).toMatchObject({ checked: 0, faults: [] });
});

test('the application can neither change nor delete an entry', async () => {
  const { organizationId } = await office.actingAs('pr-officer');
  const { prisma } = app.platform.databases.app;
  const refused = /permission denied|never change/;
  await expect(
    withOrganization(prisma, organizationId, (tx) => tx.$executeRaw`UPDATE audit_entry SET event = 'nothing'`),
  ).rejects.toThrow(refused);
  await expect(
    withOrganization(prisma, organizationId, (tx) => tx.$executeRaw`DELETE FROM audit_entry`),
  ).rejects.toThrow(refused);
  const owner = new pg.Client({ connectionString: app.database.urls.owner });
  await owner.connect();
  await expect(owner.query(`DELETE FROM audit_seal`)).rejects.toThrow(refused);
  await owner.end();
});

test('twenty people at once make one unbroken chain', async () => {
  const officer = await office.actingAs('pr-officer');
  const sealing = Array.from({ length: 6 }, () => sealAuditEntries(app.platform.databases.jobs.prisma, 7));
  await Promise.all([...Array.from({ length: 20 }, () => aPressRelease(officer)), ...sealing]);
  await sealed();
  const auditor = await office.actingAs('auditor');
  const { body } = await auditor.call(auditTrailRoutes.check);
  expect(body.faults).toEqual([]);
  expect(body.checked).toBeGreaterThan(20);
});

test('an entry that was changed, and one that was removed, are found by the chain', async () => {
  const { id } = await aPressRelease(await office.actingAs('pr-officer'));
  const gone = await aPressRelease(await office.actingAs('pr-officer'));
  await sealed();
  const { prisma } = app.platform.databases.jobs;
  expect((await checkAuditChain(prisma)).faults).toEqual([]);
  await tamper((owner) => owner.query(`UPDATE audit_entry SET actor_id = NULL WHERE subject_id = $1`, [id]));
  await tamper((owner) => owner.query(`DELETE FROM audit_entry WHERE subject_id = $1`, [gone.id]));
  const { faults } = await checkAuditChain(prisma, office.organization.id);
  expect(faults.map((fault) => fault.fault)).toEqual(['changed', 'deleted']);
});

test("a file's timeline is read by who may read files, and by nobody outside", async () => {
  const { fileId } = await aReadyPicture(app, office);
  const officer = await office.actingAs('pr-officer');
  const { organizationId } = officer;
  await withOrganization(app.platform.databases.app.prisma, organizationId, (tx) =>
    audit(tx, { personId: null, organizationId }, { event: 'file.updated', subjectType: 'File', subjectId: fileId }),
  );
  const query = { subjectType: 'File', subjectId: fileId };
  const { body } = await officer.call(auditTrailRoutes.list, { query });
  expect(body.items.map((entry) => entry.event)).toEqual(['file.updated']);
  const stranger = await (await anOffice(app)).actingAs('pr-officer');
  expect((await stranger.call(auditTrailRoutes.list, { query })).problem).toBe('not-found');
  const nothing = { subjectType: 'File', subjectId: officer.personId };
  expect((await officer.call(auditTrailRoutes.list, { query: nothing })).problem).toBe('not-found');
});
