import { visitFeedbackRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MailSink, openMailSink } from '../../../newsdesk/distribution/testing/mail-sink.ts';
import { aVisitDesk } from '../../../testing/a-visit.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let sink: MailSink;
let t: TestApp;
beforeAll(async () => {
  sink = await openMailSink();
  t = await buildTestApp({ work: true, settings: { SMTP_URL: sink.url } });
});
afterAll(async () => {
  await t.close();
  await sink.close();
});

test('a guest with an address gets one mail for each link, in their language, and its link opens the page', async () => {
  const desk = await aVisitDesk(t);
  const id = await desk.aVisit();
  const [guest = '', without = ''] = await desk.withGuests(id, 2);
  await withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, async (tx) => {
    await tx.visit.updateMany({ where: { id }, data: { state: 'completed' } });
    const { guestId } = await tx.visitParticipant.findFirstOrThrow({ where: { id: guest } });
    const data = { email: 'wang@example.cn', languages: ['zh-Hans'], nameChinese: '王明' };
    await tx.guest.updateMany({ where: { id: guestId ?? '' }, data });
  });
  const params = { id };
  const { guests } = (await desk.officer.call(routes.list, { params })).body;
  expect(guests).toMatchObject([
    { participantId: guest, language: 'zh', canBeMailed: true },
    { participantId: without, language: 'ar', canBeMailed: false },
  ]);
  const body = { participantId: guest, language: 'zh' as const, byMail: true };
  const { address } = (await desk.officer.call(routes.ask, { params, body })).body;
  const to = () => sink.received.filter((one) => one.to === 'wang@example.cn');
  await expect.poll(() => to().length, { timeout: 30_000 }).toBe(1);
  const mail = await PostalMime.parse(to()[0]?.message ?? '');
  expect(mail.subject).toContain('反馈');
  expect(mail.text).toContain('王明');
  expect(mail.text).toContain(address);
  expect((await t.app.inject({ url: new URL(address).pathname })).body).toContain('lang="zh');
  const second = await desk.officer.call(routes.ask, { params, body });
  await expect.poll(() => to().length, { timeout: 30_000 }).toBe(2);
  expect((await PostalMime.parse(to()[1]?.message ?? '')).text).toContain(second.body.address);
});
