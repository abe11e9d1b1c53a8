import { campaignsRoutes as routes, type NewCampaign } from '@ravabet/contracts/newsdesk/campaigns';
import { pressReleasesRoutes as releases } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { day } from '../../testing/figures.ts';
import { plainRequests } from '../../testing/plain-requests.ts';
import { approved, published } from '../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const officer = () => office.actingAs('pr-officer');
const plan = async (more: Partial<NewCampaign> = {}): Promise<NewCampaign> => ({
  title: 'واکسن آنفلوانزا پیش از زمستان',
  goal: 'هشتاد درصد کارکنان واکسن بزنند.',
  audiences: ['کارکنان', 'خانوادهٔ بیماران'],
  channels: ['newsroom', 'social'],
  startsOn: day(-5),
  endsOn: day(30),
  budget: 900_000_000,
  ownerId: (await officer()).personId,
  memberIds: [],
  ...more,
});
const aCampaign = async (more: Partial<NewCampaign> = {}) => {
  const { status, body, text } = await (await officer()).call(routes.create, { body: await plan(more) });
  expect(status, text).toBe(201);
  return body.id;
};
const say = (fa: string, id?: string) => ({ ...(id && { id }), texts: { fa, ar: '', en: '', zh: '' }, audience: '' });
const withMessages = async (id: string, texts: string[] = ['واکسن بی‌خطر است', 'نوبت لازم نیست']) => {
  const body = { version: 1, messages: texts.map((text) => say(text)) };
  const set = await (await officer()).call(routes.setMessages, { params: { id }, body });
  expect(set.status, set.text).toBe(200);
  return set.body.messages.map((message) => message.id);
};

describe('a campaign', () => {
  test('is closed to who is not signed in, to other roles and to other organisations', async () => {
    const id = await aCampaign();
    const anonymous = await t.app.inject({ url: `/api/organizations/${office.organization.id}/campaigns` });
    expect(anonymous.statusCode).toBe(401);
    expect((await (await office.actingAs('department-head')).call(routes.list, {})).status).toBe(403);
    expect((await (await office.actingAs('analyst')).call(routes.create, { body: await plan() })).status).toBe(403);
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
  });

  test('does not end before it begins, and belongs to people of the organisation', async () => {
    const create = async (more: Partial<NewCampaign>) =>
      (await officer()).call(routes.create, { body: await plan(more) });
    expect((await create({ endsOn: day(-9) })).text).toContain('/endsOn');
    expect((await create({ ownerId: newId() })).text).toContain('campaign-person-not-possible');
    const requests = plainRequests(await officer());
    const url = `/api/organizations/${office.organization.id}/campaigns`;
    expect((await requests.post(url, { ...(await plan()), budget: -1 })).statusCode).toBe(400);
    const id = await aCampaign();
    const moved = await (await officer()).call(routes.update, {
      params: { id },
      body: { version: 1, endsOn: day(-9) },
    });
    expect(moved.text).toContain('campaign-period-wrong');
  });

  test('is started, closed with what came of it, changed by nobody then, and can be reopened', async () => {
    const id = await aCampaign();
    const person = await officer();
    const started = await person.call(routes.start, { params: { id }, body: { version: 1 } });
    expect(started.body.state).toBe('running');
    expect((await person.call(routes.start, { params: { id }, body: { version: 2 } })).text).toContain('not-in-state');
    const requests = plainRequests(person);
    const url = `/api/organizations/${office.organization.id}/campaigns/${id}/close`;
    expect((await requests.post(url, { version: 2, reason: '' })).statusCode).toBe(400);
    const closed = await person.call(routes.close, { params: { id }, body: { version: 2, reason: '۸۱٪ رسیدیم' } });
    expect(closed.body).toMatchObject({ state: 'closed', closedReason: '۸۱٪ رسیدیم' });
    const body = { title: 'چاپ برگه', amount: 5, spentOn: day(0) };
    expect((await person.call(routes.addExpense, { params: { id }, body })).text).toContain('campaign-not-in-state');
    const again = await person.call(routes.reopen, { params: { id }, body: { version: 3 } });
    expect(again.body.state).toBe('running');
  });

  test('counts what was spent against its budget', async () => {
    const id = await aCampaign();
    const person = await officer();
    const spend = (title: string, amount: number) =>
      person.call(routes.addExpense, { params: { id }, body: { title, amount, spentOn: day(-1) } });
    await spend('چاپ برگه', 120_000_000);
    const { body } = await spend('فیلم کوتاه', 300_000_000);
    expect(body).toMatchObject({ budget: 900_000_000, spent: 420_000_000 });
    const partId = body.expenses[0]?.id ?? '';
    const less = await person.call(routes.removeExpense, { params: { id, partId } });
    expect(less.body.spent).toBe(300_000_000);
    expect((await person.call(routes.removeExpense, { params: { id, partId } })).status).toBe(404);
  });

  test('is found in the list by state, by who is in it, and leaves the house as a file', async () => {
    const manager = await office.actingAs('pr-manager');
    const id = await aCampaign({ title: 'هفتهٔ پرستار', memberIds: [manager.personId] });
    const mine = await manager.call(routes.list, { query: { mine: true } });
    expect(mine.body.items.map((item) => item.id)).toEqual([id]);
    const first = await manager.call(routes.list, { query: { limit: 1 } });
    const second = await manager.call(routes.list, { query: { limit: 1, cursor: first.body.next ?? '' } });
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
    const url = `/api/organizations/${office.organization.id}/campaigns/export.csv`;
    expect((await manager.inject({ method: 'GET', url })).text).toContain('هفتهٔ پرستار');
  });
});

describe('what carried which message', () => {
  test('links say it, a link said again replaces it, and a message that nothing carries is a gap', async () => {
    const person = await officer();
    const id = await aCampaign();
    const [first = '', second = ''] = await withMessages(id);
    const release = await published(office);
    const link = (messageIds: string[]) =>
      person.call(routes.link, {
        params: { id },
        body: { subjectType: 'PressRelease', subjectId: release.id, messageIds },
      });
    await link([first, second]);
    const { body } = await link([first]);
    expect(body.links).toMatchObject([{ subjectId: release.id, state: 'published', messageIds: [first] }]);
    expect(body).toMatchObject({ messageCount: 2, gapCount: 1, carrierCount: 1 });
    expect((await link([newId()])).text).toContain('campaign-message-unknown');
    const item = await person.call(routes.planItem, {
      params: { id },
      body: {
        kind: 'post',
        title: 'فرستهٔ نوبت‌دهی',
        plannedOn: day(3),
        channel: 'social',
        responsibleId: person.personId,
        messageIds: [second],
      },
    });
    expect(item.body).toMatchObject({ gapCount: 0, items: [{ title: 'فرستهٔ نوبت‌دهی', messageIds: [second] }] });
    const partId = body.links[0]?.id ?? '';
    const off = await person.call(routes.unlink, { params: { id, partId } });
    expect(off.body).toMatchObject({ links: [], gapCount: 1 });
  });

  test('a message keeps what carries it when the order changes, and loses it when it is taken away', async () => {
    const person = await officer();
    const id = await aCampaign();
    const [first = '', second = ''] = await withMessages(id);
    const release = await aPressRelease(person);
    const subject = { subjectType: 'PressRelease' as const, subjectId: release.id };
    await person.call(routes.link, { params: { id }, body: { ...subject, messageIds: [first, second] } });
    const messages = [say('نوبت لازم نیست', second), say('واکسن بی‌خطر است', first)];
    const turned = await person.call(routes.setMessages, { params: { id }, body: { version: 2, messages } });
    expect(turned.body.messages.map((message) => message.id)).toEqual([second, first]);
    expect(turned.body.links[0]?.messageIds.toSorted()).toEqual([first, second].toSorted());
    const fewer = await person.call(routes.setMessages, {
      params: { id },
      body: { version: 3, messages: messages.slice(0, 1) },
    });
    expect(fewer.body.links[0]?.messageIds).toEqual([second]);
    const stale = await person.call(routes.setMessages, { params: { id }, body: { version: 3, messages: [] } });
    expect(stale.text).toContain('stale-version');
  });

  test('a record shows the campaigns that it belongs to, and a draft stays unseen by who may not read it', async () => {
    const person = await officer();
    const id = await aCampaign();
    const draft = await aPressRelease(person, { title: 'پیش‌نویس پنهان' });
    const subject = { subjectType: 'PressRelease' as const, subjectId: draft.id };
    await person.call(routes.link, { params: { id }, body: { ...subject, messageIds: [] } });
    const shown = await person.call(routes.ofRecord, { query: subject });
    expect(shown.body.items[0]).toMatchObject({ id, mayLink: true, linkId: expect.any(String) });
    const analyst = await office.actingAs('analyst');
    expect((await analyst.call(routes.get, { params: { id } })).body.links).toEqual([]);
    expect((await analyst.call(routes.ofRecord, { query: subject })).status).toBe(404);
    const absent = { ...subject, subjectId: newId() };
    const refused = await person.call(routes.link, { params: { id }, body: { ...absent, messageIds: [] } });
    expect(refused.status).toBe(404);
  });
});

describe('the calendar', () => {
  test('has what is published, scheduled, embargoed and planned, of all or of one campaign', async () => {
    const [person, manager] = [await officer(), await office.actingAs('pr-manager')];
    const id = await aCampaign({ title: 'روز جهانی کلیه', startsOn: day(-2), endsOn: day(20) });
    const out = await published(office, { title: 'خبر بیرون‌آمده' });
    const later = await approved(office, { title: 'خبر زمان‌بندی‌شده' });
    const at = new Date(Date.now() + 5 * 86_400_000).toISOString();
    await manager.call(releases.schedule, {
      params: { id: later.id },
      body: { version: later.version, scheduledFor: at },
    });
    await aPressRelease(person, { title: 'خبر زیر تحریم', embargoUntil: at });
    const subject = { subjectType: 'PressRelease' as const, subjectId: out.id };
    await person.call(routes.link, { params: { id }, body: { ...subject, messageIds: [] } });
    const plannedOn = day(4);
    const item = { kind: 'event' as const, title: 'ایستگاه فشار خون', plannedOn, channel: 'event' as const };
    const planned = await person.call(routes.planItem, {
      params: { id },
      body: { ...item, responsibleId: person.personId, messageIds: [] },
    });
    const period = { from: day(-10), until: day(25) };
    const all = await person.call(routes.calendar, { query: period });
    const titles = all.body.items.map(({ kind, title }) => `${kind} ${title}`);
    for (const expected of [
      'published خبر بیرون‌آمده',
      'scheduled خبر زمان‌بندی‌شده',
      'embargo خبر زیر تحریم',
      'item ایستگاه فشار خون',
      'start روز جهانی کلیه',
      'end روز جهانی کلیه',
    ]) {
      expect(titles).toContain(expected);
    }
    const only = await person.call(routes.calendar, { query: { ...period, campaignId: id } });
    expect(only.body.items.map(({ kind }) => kind).toSorted()).toEqual(['end', 'item', 'published', 'start']);
    const analyst = await office.actingAs('analyst');
    const theirs = await analyst.call(routes.calendar, { query: period });
    expect(theirs.body.items.some(({ kind }) => kind === 'published')).toBe(true);
    expect(theirs.text).not.toContain('خبر زیر تحریم');
    // Moved by form to another day.
    const partId = planned.body.items[0]?.id ?? '';
    const moved = await person.call(routes.changeItem, {
      params: { id, partId },
      body: { version: 1, plannedOn: day(6), done: true },
    });
    expect(moved.body.items[0]).toMatchObject({ plannedOn: day(6), doneAt: expect.any(String) });
    const stale = await person.call(routes.changeItem, { params: { id, partId }, body: { version: 1, plannedOn } });
    expect(stale.text).toContain('stale-version');
  });
});
