import {
  contrastOnPaper,
  accentTones,
  newsroomLookRoutes as look,
  newsroomRedirectsRoutes as redirects,
  pressContactsRoutes as contacts,
  pressEventsRoutes as events,
  readableColour,
} from '@ravabet/contracts/newsdesk/newsroom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { newsroomReader } from '../../testing/newsroom-reader.ts';
import { aReadyPicture, published } from '../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
let other: Office;
let reader: ReturnType<typeof newsroomReader>;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  other = await anOffice(t);
  reader = newsroomReader(t, office);
  await published(office, { title: 'خبری برای آغاز' });
});
afterAll(() => t.close());

const none = { fa: '', ar: '', en: '', zh: '' };
const contact = {
  names: { ...none, fa: 'مهری صالحی' },
  jobTitles: { ...none, fa: 'مدیر روابط عمومی' },
  subjects: none,
  phone: '021-1234',
  email: 'press@example.ir',
  position: 1,
};
const event = {
  titles: { ...none, fa: 'نشست خبری بهار' },
  descriptions: none,
  places: { ...none, fa: 'سالن همایش' },
  directions: none,
  startsAt: '2099-01-05T06:30:00.000Z',
  endsAt: '2099-01-05T08:00:00.000Z',
  contactId: null,
};
const id = '01900000-0000-7000-8000-000000000001';

test('nobody without a place in the office sees or changes what the newsroom is made of', async () => {
  const nobody = anybody(t, office.organization);
  expect((await nobody.call(contacts.list)).problem).toBe('not-signed-in');
  expect(
    (await nobody.call(look.set, { body: { accent: null, logoFileId: null, about: none, version: 0 } })).problem,
  ).toBe('not-signed-in');
  const analyst = await office.actingAs('analyst');
  expect((await analyst.call(contacts.list)).problem).toBe('forbidden');
  expect((await analyst.call(events.create, { body: event })).problem).toBe('forbidden');
  expect((await analyst.call(redirects.list, { query: {} })).problem).toBe('forbidden');
  const stranger = await other.actingAs('pr-manager');
  const params = { organizationId: office.organization.id };
  expect((await stranger.call(contacts.create, { params, body: contact })).problem).toBe('not-found');
});

test('the officer names a person for the press, the manager shows and hides them', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  expect((await officer.call(contacts.create, { body: { ...contact, email: 'a b' } })).problem).toBe('invalid-input');
  const made = await officer.call(contacts.create, { body: contact });
  expect([made.status, made.body.shown]).toEqual([201, false]);
  expect(made.body.allowedActions.find(({ verb }) => verb === 'show')?.disabledReason).toBe('forbidden');
  const params = { id: made.body.id };
  expect((await reader.get('/fa/people')).body).not.toContain('مهری صالحی');
  expect((await officer.call(contacts.show, { params, body: { version: 1 } })).problem).toBe('forbidden');
  expect((await manager.call(contacts.show, { params: { id }, body: { version: 1 } })).problem).toBe('not-found');
  const stranger = await other.actingAs('pr-manager');
  expect((await stranger.call(contacts.show, { params, body: { version: 1 } })).problem).toBe('not-found');
  expect((await manager.call(contacts.show, { params, body: { version: 7 } })).problem).toBe('stale-version');
  expect((await manager.call(contacts.show, { params, body: { version: 1 } })).body.shown).toBe(true);
  expect((await reader.soon('/fa/people', ({ body }) => body.includes('مهری صالحی'))).body).toContain('مهری صالحی');
  const change = { ...contact, names: { ...none, fa: 'نام تازه' }, version: 2 };
  expect((await officer.call(contacts.update, { params, body: change })).problem).toBe('forbidden');
  expect((await manager.call(contacts.update, { params, body: change })).status).toBe(200);
  expect((await reader.soon('/fa/people', ({ body }) => body.includes('نام تازه'))).body).not.toContain('مهری صالحی');
  expect((await manager.call(contacts.hide, { params, body: { version: 3 } })).body.shown).toBe(false);
  const hidden = await reader.soon('/fa/people', ({ body }) => !body.includes('نام تازه'));
  expect(hidden.body).not.toContain('نام تازه');
  expect((await manager.call(contacts.remove, { params, query: { version: 4 } })).status).toBe(204);
  expect((await manager.call(contacts.list)).body.items.map((one) => one.id)).not.toContain(made.body.id);
});

test('an event is announced by the manager, cancelled openly, and removed only while nobody was invited', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const early = { ...event, endsAt: event.startsAt };
  const refused = await officer.call(events.create, { body: early });
  expect(refused.problem).toBe('press-event-ends-before-start');
  // Beside the field stands what is wrong with it, in words.
  expect(refused.body).toMatchObject({ errors: [{ pointer: '/endsAt', message: 'پایان رویداد پیش از آغاز آن است' }] });
  expect((await officer.call(events.create, { body: { ...event, contactId: id } })).problem).toBe(
    'press-contact-unknown',
  );
  const made = await officer.call(events.create, { body: event });
  const params = { id: made.body.id };
  expect((await manager.call(events.cancel, { params, body: { version: 1 } })).problem).toBe(
    'press-event-not-in-state',
  );
  expect((await officer.call(events.announce, { params, body: { version: 1 } })).problem).toBe('forbidden');
  const pressed = await Promise.all(
    Array.from({ length: 4 }, () => manager.call(events.announce, { params, body: { version: 1 } })),
  );
  expect(pressed.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await reader.soon('/fa/events', ({ body }) => body.includes('نشست خبری بهار'))).body).toContain('سالن همایش');
  expect((await officer.call(events.update, { params, body: { ...event, version: 2 } })).problem).toBe('forbidden');
  expect((await manager.call(events.remove, { params, query: { version: 2 } })).problem).toBe(
    'press-event-not-in-state',
  );
  expect((await manager.call(events.cancel, { params, body: { version: 2 } })).body.state).toBe('cancelled');
  const page = await reader.soon('/fa/events', ({ body }) => body.includes('لغو شده'));
  expect(page.body).toContain('نشست خبری بهار');
  const draft = await officer.call(events.create, { body: event });
  const again = { params: { id: draft.body.id }, query: { version: 1 } };
  expect((await officer.call(events.remove, again)).status).toBe(204);
});

test('a colour that cannot be read is refused with the nearest that can, and a readable one is on the pages within two seconds', async () => {
  const manager = await office.actingAs('pr-manager');
  const officer = await office.actingAs('pr-officer');
  const body = { accent: '#ffcc00', logoFileId: null, about: { ...none, fa: 'بیمارستانی برای همه' }, version: 0 };
  const refused = await manager.call(look.set, { body });
  expect([refused.problem, refused.text.includes(readableColour('#ffcc00'))]).toEqual([
    'newsroom-colour-unreadable',
    true,
  ]);
  expect((await officer.call(look.set, { body: { ...body, accent: null } })).problem).toBe('forbidden');
  expect((await manager.call(look.set, { body: { ...body, accent: 'red' } })).problem).toBe('invalid-input');
  expect((await manager.call(look.set, { body: { ...body, accent: null, logoFileId: id } })).problem).toBe(
    'newsroom-logo-unusable',
  );
  const second = await buildTestApp({ beside: t });
  const elsewhere = newsroomReader(second, office);
  await elsewhere.get('/fa');
  const { fileId, sha256 } = await aReadyPicture(t, office);
  expect((await reader.get(`/media/${sha256}/w320.webp`)).statusCode).toBe(404);
  const set = await manager.call(look.set, { body: { ...body, accent: '#7a1f5c', logoFileId: fileId } });
  expect([set.status, set.body.version]).toEqual([200, 1]);
  expect((await manager.call(look.set, { body: { ...body, accent: null } })).problem).toBe('stale-version');
  const page = await elsewhere.soon('/fa', ({ body: text }) => text.includes('accent-7a1f5c.css'));
  expect(page.body).toContain('بیمارستانی برای همه');
  expect(page.body).toContain(`<img class="logo" src="${reader.room}/media/${sha256}/`);
  expect((await elsewhere.get(`/media/${sha256}/w320.webp`)).statusCode).toBe(200);
  const css = await elsewhere.get('/n/_/accent-7a1f5c.css');
  expect([css.statusCode, css.body.includes('--accent:#7a1f5c')]).toEqual([200, true]);
  for (const wrong of ['ffcc00', 'xyz', '7a1f5c;}'])
    expect((await elsewhere.get(`/n/_/accent-${wrong}.css`)).statusCode).toBe(404);
  await second.close();
});

test('every colour has tones that can be read on both papers', () => {
  for (const colour of ['#ffcc00', '#000000', '#ffffff', '#0e7c86', '#ff0000', '#00ff00', '#123456']) {
    const readable = readableColour(colour);
    expect(contrastOnPaper(readable), colour).toBeGreaterThanOrEqual(4.5);
    expect(accentTones(readable), colour).not.toBeNull();
  }
  expect(contrastOnPaper('#000000')).toBeCloseTo(19.1, 0);
});

test('the manager sends an older address on, and one that cannot be is refused', async () => {
  const manager = await office.actingAs('pr-manager');
  const officer = await office.actingAs('pr-officer');
  const release = await published(office, { title: 'مقصد نشانی پیشین' });
  const body = { address: 'https://old.example.ir/n/7/', target: release.url };
  expect((await officer.call(redirects.add, { body })).problem).toBe('forbidden');
  const added = await manager.call(redirects.add, { body });
  expect(added.status).toBe(201);
  expect((await manager.call(redirects.add, { body })).problem).toBe('newsroom-redirect-exists');
  for (const wrong of [
    { address: '/', target: '/fa' },
    { address: '/x', target: 'https://evil.example/' },
    { address: '/x', target: '/de/x' },
    { address: '/fa/x', target: '/fa/x' },
  ]) {
    expect((await manager.call(redirects.add, { body: wrong })).problem, wrong.target).toBe(
      'newsroom-redirect-unusable',
    );
  }
  const { items } = (await officer.call(redirects.list, { query: {} })).body;
  expect(items).toEqual([
    { id: added.body.id, path: '/n/7', target: null, release: { id: release.id, title: 'مقصد نشانی پیشین' } },
  ]);
  const sent = await reader.get('/n/7'.replace('/n', `${reader.room}/n`));
  expect([sent.statusCode, decodeURI(String(sent.headers.location))]).toEqual([301, release.url]);
  expect((await manager.call(redirects.remove, { params: { id: added.body.id } })).status).toBe(204);
  expect((await manager.call(redirects.remove, { params: { id: added.body.id } })).problem).toBe('not-found');
  expect((await reader.get(`${reader.room}/n/7`)).statusCode).toBe(404);
});
