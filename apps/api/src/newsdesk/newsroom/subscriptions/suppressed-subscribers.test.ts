import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { published } from '../../../testing/published-releases.ts';
import { newId } from '../../../platform/new-id.ts';
import { announceReleases } from './announce-releases.ts';
import { sendNewsroomMails } from './send-newsroom-mails.ts';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock(import('../../distribution/share/is-suppressed.ts'), async (load) => {
  const own = await load();
  return {
    ...own,
    suppressedWishes: (...given) => {
      asked.times++;
      return own.suppressedWishes(...given);
    },
  };
});

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]) =>
  withOrganization(app.platform.databases.app.prisma, office.organization.id, work);
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

test('suppressed subscribers are taken out of a whole batch by one question, and who asked again after leaving is not', async () => {
  const organizationId = office.organization.id;
  const names = Array.from({ length: 30 }, (_, n) => `reader-${n}@example.ir`);
  const suppressed = (n: number, reason: string, createdAt: Date) => ({
    organizationId,
    id: newId(),
    mail: `Reader-${n}@example.ir`,
    mailNormalised: `reader-${n}@example.ir`,
    reason,
    createdAt,
  });
  await inOffice(async (tx) => {
    await tx.newsroomSubscriber.createMany({
      data: names.map((email) => ({
        organizationId,
        id: newId(),
        email,
        state: 'confirmed',
        language: 'fa',
        languages: ['fa'],
        confirmHash: newId(),
        manageHash: newId(),
        requestedAt: hoursAgo(3),
        confirmedAt: hoursAgo(2),
      })),
    });
    await tx.suppression.createMany({
      data: [
        suppressed(1, 'bounced', hoursAgo(5)),
        suppressed(2, 'by-hand', hoursAgo(1)),
        suppressed(3, 'unsubscribed', hoursAgo(1)),
        // Left, and confirmed anew two hours ago.
        suppressed(4, 'unsubscribed', hoursAgo(5)),
      ],
    });
  });
  await published(office, { title: 'برای همهٔ مشترکان' });
  await announceReleases(app.platform);
  asked.times = 0;
  expect(await sendNewsroomMails(app.platform)).toBe(27);
  expect(asked.times).toBe(1);
  const left = await inOffice((tx) => tx.newsroomMail.findMany({ select: { state: true, subscriberId: true } }));
  expect(new Set(left.map(({ state }) => state))).toEqual(new Set(['sent']));
  const people = await inOffice((tx) => tx.newsroomSubscriber.findMany({ select: { id: true, email: true } }));
  const got = new Set(left.map(({ subscriberId }) => people.find(({ id }) => id === subscriberId)?.email));
  expect(names.filter((name) => !got.has(name))).toEqual([1, 2, 3].map((n) => `reader-${n}@example.ir`));
});

test('what is withdrawn before it was sent does not stand in the way of what came after it', async () => {
  const { id, version } = await published(office, { title: 'پس‌گرفته' });
  await announceReleases(app.platform);
  const manager = await office.actingAs('pr-manager');
  const answer = await manager.call(pressReleasesRoutes.withdraw, {
    params: { id },
    body: { version, reason: 'نادرست' },
  });
  expect(answer.status, answer.text).toBe(200);
  expect(await sendNewsroomMails(app.platform)).toBe(0);
  expect(await inOffice((tx) => tx.newsroomMail.count({ where: { pressReleaseId: id } }))).toBe(0);
});
