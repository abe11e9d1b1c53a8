import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { newsroomReader } from '../../testing/newsroom-reader.ts';
import { aReadyPicture, published } from '../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  reader = newsroomReader(t, office);
});
afterAll(() => t.close());

const inOffice: <T>(work: Parameters<typeof withOrganization<T>>[2]) => Promise<T> = (work) =>
  withOrganization(t.platform.databases.app.prisma, office.organization.id, work);
const organizationId = () => office.organization.id;

/** Under a topic, as the trigger of a publication with topics leaves it. */
async function underTopic(topicId: string, title: string) {
  const release = await published(office, { title });
  const data = {
    organizationId: organizationId(),
    topicId,
    pressReleaseId: release.id,
    language: 'fa',
    publishedAt: new Date(),
  };
  await inOffice((tx) => tx.publicationTopic.create({ data, select: { topicId: true } }));
  return release;
}

test('a topic page lists what is published under it, and the front page offers the topic', async () => {
  const id = newId();
  const names = { fa: 'درمان سرطان', en: 'Cancer care' };
  await inOffice((tx) =>
    tx.topic.create({ data: { organizationId: organizationId(), id, slug: 'cancer', names, position: 1 } }),
  );
  await inOffice((tx) =>
    tx.topic.create({
      data: { organizationId: organizationId(), id: newId(), slug: 'empty', names: { fa: 'بی‌خبر' }, position: 2 },
    }),
  );
  const release = await underTopic(id, 'خبر درمان سرطان');
  await published(office, { title: 'خبری بیرون از موضوع' });
  const page = await reader.soon('/fa/topics/cancer', ({ body }) => body.includes('خبر درمان'));
  expect(page.body).toContain('خبر درمان سرطان');
  expect(page.body).not.toContain('خبری بیرون از موضوع');
  const home = await reader.soon('/fa', ({ body }) => body.includes('/fa/topics/cancer'));
  expect(home.body).toContain('/fa/topics/cancer');
  expect(home.body).not.toContain('بی‌خبر');
  expect((await reader.get('/fa/topics/nowhere')).statusCode).toBe(404);
  const manager = await office.actingAs('pr-manager');
  const { id: releaseId, version } = release;
  await manager.call(routes.withdraw, { params: { id: releaseId }, body: { version, reason: 'خطا' } });
  const after = await reader.soon('/fa/topics/cancer', ({ body }) => !body.includes('خبر درمان سرطان</a>'));
  expect(after.body).not.toContain('خبر درمان سرطان</a>');
});

test('the press finds people and events that are shown, and never those that are not', async () => {
  const data = { organizationId: organizationId(), phone: '021-8877', email: 'press@example.ir' };
  const contactId = newId();
  await inOffice(async (tx) => {
    await tx.pressContact.create({
      data: { ...data, id: contactId, names: { fa: 'سارا امینی', en: 'Sara Amini' }, shown: true },
    });
    await tx.pressContact.create({ data: { ...data, id: newId(), names: { fa: 'قناری پنهان' } } });
    const event = {
      organizationId: organizationId(),
      descriptions: {},
      places: { fa: 'سالن همایش؛ طبقهٔ ۲, راست' },
      startsAt: new Date('2099-01-05T06:30:00Z'),
      endsAt: new Date('2099-01-05T08:00:00Z'),
    };
    const titles = { fa: 'نشست خبری رئیس بیمارستان' };
    await tx.pressEvent.create({ data: { ...event, id: newId(), titles, state: 'announced', contactId } });
    await tx.pressEvent.create({ data: { ...event, id: newId(), titles: { fa: 'قناری برنامه' } } });
  });
  const people = await reader.soon('/fa/people', ({ body }) => body.includes('سارا امینی'));
  expect(people.body).toContain('<a href="tel:0218877"><bdi dir="ltr">۰۲۱-۸۸۷۷</bdi></a>');
  expect((await reader.get('/en/people')).body).toContain('Sara Amini');
  const events = await reader.soon('/fa/events', ({ body }) => body.includes('نشست خبری رئیس'));
  expect(events.body).toContain('دی ۱۴۷۷');
  const ics = /href="([^"]+\.ics)"/.exec(events.body)?.[1] ?? '';
  const file = await reader.get(ics);
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(file.body).toContain('DTSTART:20990105T063000Z\r\nDTEND:20990105T080000Z');
  expect(file.body.replaceAll('\r\n ', '')).toContain('LOCATION:سالن همایش؛ طبقهٔ ۲\\, راست');
  for (const line of file.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  for (const rest of ['/fa', '/fa/people', '/fa/events', '/en/events', '/fa/search', '/fa/pictures']) {
    expect((await reader.get(rest)).body, rest).not.toContain('قناری');
  }
});

test('the picture library shows credit, rights and sizes, and loses a withdrawn picture', async () => {
  const picture = await aReadyPicture(t, office);
  await inOffice((tx) =>
    tx.file.updateMany({
      where: { organizationId: organizationId(), id: picture.fileId },
      data: { licence: 'CC BY 4.0' },
    }),
  );
  const pictures = [
    { fileId: picture.fileId, caption: 'زیرنویس کتابخانه', alternativeText: 'نما', credit: 'سارا امینی' },
  ];
  const release = await published(office, { title: 'خبر با تصویر', pictures });
  const page = await reader.soon('/fa/pictures', ({ body }) => body.includes('زیرنویس کتابخانه'));
  expect(page.body).toContain('CC BY 4.0');
  expect(page.body).toContain('عکس: سارا امینی');
  expect(page.body).toContain('<bdi dir="ltr">۱۲۸۰ × ۸۰۰</bdi>');
  expect(page.body).toMatch(/<a href="[^"]+w640\.webp" download>/);
  const manager = await office.actingAs('pr-manager');
  await manager.call(routes.withdraw, {
    params: { id: release.id },
    body: { version: release.version, reason: 'خطا' },
  });
  const after = await reader.soon('/fa/pictures', ({ body }) => !body.includes('زیرنویس کتابخانه'));
  expect(after.body).toContain('هنوز تصویری منتشر نشده است');
});

test('every page names itself in the other languages and says nothing twice', async () => {
  await published(office, { title: 'An English release', language: 'en' });
  await reader.soon('/fa', ({ body }) => body.includes('hreflang="en" href="http'));
  for (const rest of ['', '/releases', '/topics', '/archive', '/pictures', '/people', '/events', '/search']) {
    const { body, statusCode } = await reader.get(`/fa${rest}`);
    expect([statusCode, body.match(/<h1/g)?.length], rest).toEqual([200, 1]);
    expect(body, rest).toContain(
      `<link rel="alternate" hreflang="en" href="http://localhost:3000${reader.room}/en${rest}">`,
    );
    expect(body, rest).toContain(`<link rel="canonical" href="http://localhost:3000${reader.room}/fa${rest}">`);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, rest).toBe(ids.length);
  }
});
