import { eventsRoutes as routes } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { anOffice } from '../../../testing/acting-as.ts';
import { persian } from '../../../testing/a-support-desk.ts';
import type { TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { textOfPdf } from '../../../testing/text-of-pdf.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());

test('the certificates of everybody who came are one file, a page each, for who may take the list along', async () => {
  const office = await anOffice(t);
  const officer = await office.actingAs('protocol-officer');
  const manager = await office.actingAs('pr-manager');
  const id = newId();
  const params = { id };
  const startsAt = new Date(Date.now() - 60_000).toISOString();
  const endsAt = new Date(Date.now() + 7_200_000).toISOString();
  const titles = persian('کارگاه احیا');
  const body = { id, kind: 'workshop' as const, titles, places: persian('تالار'), startsAt, endsAt };
  await officer.call(routes.create, { body });
  const registration = {
    intro: persian(''),
    closesAt: endsAt,
    needsApproval: false,
    hasWaitingList: true,
    questions: [],
  };
  await officer.call(routes.setRegistration, { params, body: { version: 1, registration } });
  await officer.call(routes.plan, { params, body: { version: 2 } });
  await manager.call(routes.approve, { params, body: { version: 3 } });
  await officer.call(routes.open, { params, body: { version: 4 } });
  const people = ['مینا راد', 'علی کریمی', 'زهرا نوری'];
  for (const name of people) {
    const tick = { id: newId(), kind: 'in' as const, hall: 'main', at: new Date().toISOString(), by: { name } };
    expect((await officer.call(routes.tick, { params, body: tick })).status).toBe(200);
  }
  await officer.call(routes.start, { params, body: { version: 5 } });
  await officer.call(routes.finish, { params, body: { version: 6 } });
  const file = (member: TestMember, organizationId = office.organization.id) =>
    t.app.inject({
      url: `/api/organizations/${organizationId}/events/${id}/certificates.pdf?language=fa`,
      headers: { cookie: member.cookie },
    });
  const early = await file(officer);
  expect([early.statusCode, early.json().code]).toEqual([404, 'event-no-certificate']);
  await officer.call(routes.issueCertificates, { params, body: { version: 7 } });

  const pdf = await file(officer);
  expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(pdf.headers['cache-control']).toBe('private, no-store');
  const text = textOfPdf(pdf.rawPayload);
  const certified = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.eventRegistration.findMany({ where: { eventId: id } }),
  );
  expect(certified.map(({ name }) => name).toSorted()).toEqual(people.toSorted());
  for (const { name, certificateCode } of certified) {
    expect(text).toContain(name);
    expect(text).toContain(certificateCode ?? 'none');
  }
  expect(text.split('گواهی حضور').length - 1).toBe(people.length);
  expect(pdf.rawPayload.toString('latin1')).toContain(`/Count ${people.length}`);

  expect((await file(await office.actingAs('pr-officer'))).statusCode).toBe(403);
  const elsewhere = await anOffice(t);
  expect((await file(await elsewhere.actingAs('protocol-officer'), elsewhere.organization.id)).statusCode).toBe(404);
  const taken = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.auditEntry.findMany({ where: { subjectId: id, event: 'event.registrations-exported' } }),
  );
  expect(taken).toHaveLength(1);
});
