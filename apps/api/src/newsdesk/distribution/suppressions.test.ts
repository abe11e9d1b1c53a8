import { dispatchesRoutes, suppressionsRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, aUnit, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({ work: true, settings: { SMTP_URL: sink.url } });
  office = await anOffice(test);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
});
afterAll(async () => {
  await test.close();
  await sink.close();
});

/** Prepares and sends; answers the dispatch's id. */
async function sentBy(from: Office, list: string, expected: number): Promise<string> {
  const { id: pressReleaseId } = await published(from);
  const boss = await from.actingAs('pr-manager');
  const body = { pressReleaseId, purpose: 'release' as const, listIds: [list] };
  const { body: made } = await boss.call(dispatchesRoutes.prepare, { body });
  const answer = await boss.call(dispatchesRoutes.send, { params: { id: made.id }, body: { version: 1, expected } });
  expect(answer.status, answer.text).toBe(200);
  await expect
    .poll(async () => (await boss.call(dispatchesRoutes.get, { params: { id: made.id } })).body.state, {
      timeout: 20_000,
    })
    .toBe('done');
  return made.id;
}

async function audienceOf(from: Office, list: string) {
  const { id: pressReleaseId } = await published(from);
  const boss = await from.actingAs('pr-manager');
  const body = { pressReleaseId, purpose: 'release' as const, listIds: [list] };
  const { body: made } = await boss.call(dispatchesRoutes.prepare, { body });
  return (await boss.call(dispatchesRoutes.audience, { params: { id: made.id } })).body;
}

describe('an address that is not written to', () => {
  it('is put on the list by those who prepare, seen by nobody else, and lifted by the manager with a reason', async () => {
    const body = { mail: 'Silent@Example.ir', detail: 'تلفنی خواست' };
    expect((await anybody(test, office.organization).call(routes.list)).problem).toBe('not-signed-in');
    expect((await (await office.actingAs('analyst')).call(routes.list)).problem).toBe('forbidden');
    const wrong = await officer.call(routes.add, { body: { mail: 'x\r\nBcc: y@z.ir', detail: 'x' } });
    expect(wrong.problem).toBe('invalid-input');
    const added = await officer.call(routes.add, { body });
    expect(added.status, added.text).toBe(201);
    expect((await officer.call(routes.add, { body: { ...body, mail: 'silent@example.ir' } })).problem).toBe(
      'suppression-exists',
    );
    const { id } = added.body;
    const stranger = await aMember(test, await anOrganization(test), 'pr-manager');
    expect((await stranger.call(routes.lift, { params: { id }, body: { reason: 'x' } })).problem).toBe('not-found');
    expect((await officer.call(routes.lift, { params: { id }, body: { reason: 'x' } })).problem).toBe('forbidden');
    expect((await officer.call(routes.list)).body.items[0]?.allowedActions).toEqual([
      { verb: 'lift', disabledReason: 'forbidden' },
    ]);
    expect((await manager.call(routes.lift, { params: { id }, body: { reason: 'خودش خواست' } })).status).toBe(200);
    expect((await manager.call(routes.lift, { params: { id }, body: { reason: 'x' } })).problem).toBe(
      'suppression-lifted',
    );
    const lifted = (await manager.call(routes.list, { query: { lifted: true } })).body.items;
    expect(lifted).toMatchObject([{ liftReason: 'خودش خواست', liftedBy: { id: manager.personId } }]);
    // And may be put there again.
    expect((await officer.call(routes.add, { body })).status).toBe(201);
  });

  it('gets nothing of any later dispatch', async () => {
    const list = await aRecipientList(test, office.organization.id, officer.personId, 3, { prefix: 'later' });
    await officer.call(routes.add, { body: { mail: 'later2@example.ir', detail: 'x' } });
    expect(await audienceOf(office, list)).toMatchObject({ total: 2, suppressed: 1 });
    await sentBy(office, list, 2);
    expect([...sink.counts().keys()].filter((to) => to.startsWith('later')).sort()).toEqual([
      'later1@example.ir',
      'later3@example.ir',
    ]);
  });
});

describe('the link at the end of a mail', () => {
  it('asks on a plain page in the reader’s language, and one post takes the address off, as often as it comes', async () => {
    const list = await aRecipientList(test, office.organization.id, officer.personId, 1, {
      prefix: 'leaves',
      language: 'en',
    });
    await sentBy(office, list, 1);
    const { message = '' } = sink.received.find(({ to }) => to === 'leaves1@example.ir') ?? {};
    const path = new URL(/^List-Unsubscribe: <(.*)>/m.exec(message.replaceAll('\r\n ', ''))?.[1] ?? '').pathname;
    const asked = await test.app.inject({ url: path });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('<html lang="en" dir="ltr">');
    expect(asked.body).toContain('<form method="post">');
    expect(asked.body).not.toContain('<script');
    for (const language of ['fa', 'ar', 'zh']) {
      const page = (await test.app.inject({ url: `${path}?language=${language}` })).body;
      expect(page).toContain(`<html lang="${language}"`);
      expect(page).not.toContain('unsubscribe.');
    }
    expect((await manager.call(routes.list, { query: { reason: 'unsubscribed' } })).body.items).toEqual([]);
    for (let times = 0; times < 2; times++) {
      const posted = await test.app.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      });
      expect(posted.statusCode).toBe(200);
    }
    const { items } = (await manager.call(routes.list, { query: { reason: 'unsubscribed' } })).body;
    expect(items).toMatchObject([{ mail: 'leaves1@example.ir', createdBy: null }]);
  });

  it('that somebody made up takes nobody off', async () => {
    const answer = await test.app.inject({ method: 'POST', url: `/unsubscribe/${'a'.repeat(42)}` });
    expect(answer.statusCode).toBe(404);
    expect((await test.app.inject({ url: '/unsubscribe/%00' })).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('somebody who was written to a short while ago', () => {
  it('is named before sending: by us with the unit, by a sister organisation with its name and nothing else', async () => {
    const parent = await anOrganization(test, { fa: 'دانشگاه' });
    const own = await anOffice(test, await anOrganization(test, { parentId: parent.id, fa: 'بیمارستان شفا' }));
    const sister = await anOffice(test, await anOrganization(test, { parentId: parent.id, fa: 'بیمارستان مهر' }));
    const stranger = await anOffice(test);
    const people = [own, sister, stranger];
    const lists = await Promise.all(
      people.map(async (one) =>
        aRecipientList(test, one.organization.id, (await one.actingAs('pr-officer')).personId, 3, { prefix: 'shared' }),
      ),
    );
    const [ownList = '', sisterList = '', strangerList = ''] = lists;
    expect((await audienceOf(own, ownList)).doublePitches).toEqual([]);
    await sentBy(sister, sisterList, 3);
    await sentBy(stranger, strangerList, 3);
    const warned = await audienceOf(own, ownList);
    expect(warned.doublePitchTotal).toBe(3);
    expect(new Set(warned.doublePitches.map(({ organization }) => organization))).toEqual(new Set(['بیمارستان مهر']));
    expect(Object.keys(warned.doublePitches[0] ?? {}).sort()).toEqual([
      'lastAt',
      'mail',
      'name',
      'organization',
      'outlet',
      'unit',
    ]);
    await sentBy(own, ownList, 3);
    const unitId = await aUnit(test, own.organization, { fa: 'بخش قلب' });
    await withOrganization(test.platform.databases.app.prisma, own.organization.id, (tx) =>
      tx.pressRelease.updateMany({ where: { organizationId: own.organization.id }, data: { unitId } }),
    );
    const both = await audienceOf(own, ownList);
    expect(both.doublePitchTotal).toBe(6);
    expect(both.doublePitches).toContainEqual(expect.objectContaining({ organization: null, unit: 'بخش قلب' }));
    const boss = await own.actingAs('pr-manager');
    await boss.call(routes.changeSettings, { body: { doublePitchDays: 0, correctionsAtOnce: false } });
    expect((await audienceOf(own, ownList)).doublePitchTotal).toBe(0);
  });
});
