import { localDateOf, plusDays, toJalali } from '@ravabet/calendars';
import { campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import { commentsRoutes } from '@ravabet/contracts/office/comments';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { eventsRoutes } from '@ravabet/contracts/protocol/events';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import {
  type NewOccasion,
  type OccasionListQuery,
  occasionsRoutes as routes,
} from '@ravabet/contracts/protocol/occasions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { plainRequests } from '../../testing/plain-requests.ts';
import { officialIdOf } from './official-ids.ts';
import { suggestOccasions } from './suggest-occasions.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const today = localDateOf(new Date().toISOString(), 'Asia/Tehran');
const names = (fa: string) => ({ fa, ar: '', en: '', zh: '' });
/** A yearly own day, so many days from now. */
const ownIn = (days: number, fa = 'سالروز بیمارستان'): NewOccasion => {
  const { month, day } = toJalali(plusDays(today, days));
  return { names: names(fa), kind: 'organization', rule: { calendar: 'jalali', month, day, year: null }, note: '' };
};
const create = async (body: NewOccasion, of = office) => {
  const officer = await of.actingAs('protocol-officer');
  const made = await officer.call(routes.create, { body });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
};

describe('the calendar', () => {
  test('is closed to who is not signed in, and to roles without occasions', async () => {
    const url = `/api/organizations/${office.organization.id}/occasions`;
    expect((await t.app.inject({ url })).statusCode).toBe(401);
    const member = await office.actingAs('council-member');
    expect((await member.call(routes.list, {})).status).toBe(403);
    const reader = await office.actingAs('pr-officer');
    expect((await reader.call(routes.list, {})).status).toBe(200);
    expect((await reader.call(routes.create, { body: ownIn(3) })).status).toBe(403);
  });

  test('shows nothing of another organisation', async () => {
    const id = await create(ownIn(4));
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    const asked = await stranger.call(routes.get, { params: { organizationId: office.organization.id, id } });
    expect(asked.status).toBe(404);
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
  });

  test('refuses days that no calendar has', async () => {
    const officer = await office.actingAs('protocol-officer');
    const with_ = (rule: NewOccasion['rule']) => officer.call(routes.create, { body: { ...ownIn(1), rule } });
    const impossible = [
      await with_({ calendar: 'jalali', month: 7, day: 31, year: null }),
      await with_({ calendar: 'hijri', month: 1, day: 31, year: null }),
      await with_({ calendar: 'gregorian', month: 2, day: 30, year: null }),
      await with_({ calendar: 'gregorian', month: 2, day: 29, year: 2027 }),
    ];
    expect(impossible.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    expect((await with_({ calendar: 'gregorian', month: 2, day: 29, year: null })).status).toBe(201);
    const url = `/api/organizations/${office.organization.id}/occasions`;
    expect((await plainRequests(officer).post(url, { ...ownIn(1), x: 1 })).statusCode).toBe(400);
  });

  test('finds shipped and own days by date, kind, holiday, calendar and words in any spelling', async () => {
    const own = await anOffice(t);
    await create(
      { ...ownIn(0, 'روز كتابخانهٔ بيمارستان'), rule: { calendar: 'gregorian', month: 3, day: 22, year: 2026 } },
      own,
    );
    const reader = await own.actingAs('analyst');
    const list = async (query: OccasionListQuery) =>
      (await reader.call(routes.list, { query: { from: '2026-03-21', until: '2026-03-24', limit: 100, ...query } }))
        .body.items;
    const all = await list({});
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted());
    expect(all.some(({ names: { en } }) => en === 'World Water Day')).toBe(true);
    expect([...new Set((await list({ holiday: true })).map(({ date }) => date))]).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
    ]);
    expect((await list({ own: true })).map(({ isOwn }) => isOwn)).toEqual([true]);
    expect((await list({ q: 'کتابخانه' })).length).toBe(1);
    expect((await list({ q: 'تابخانه' })).length).toBe(0);
    expect((await list({ q: 'nowruz', calendar: 'gregorian' })).length).toBe(1);
    expect((await list({ kind: 'health' })).every(({ kind }) => kind === 'health')).toBe(true);
  });

  test('ends its pages honestly and refuses the cursor of another list', async () => {
    const reader = await office.actingAs('head');
    const query = { from: '2026-03-21', until: '2026-04-20', kind: 'health' } as const;
    const whole = (await reader.call(routes.list, { query: { ...query, limit: 100 } })).body;
    expect(whole.next).toBeNull();
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = (await reader.call(routes.list, { query: { ...query, limit: 4, ...(cursor && { cursor }) } })).body;
      walked.push(...page.items.map(({ id, date }) => `${date} ${id}`));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(walked).toEqual(whole.items.map(({ id, date }) => `${date} ${id}`));
    const first = (await reader.call(routes.list, { query: { ...query, limit: 4 } })).body;
    const other = await reader.call(routes.list, { query: { from: '2026-03-21', cursor: first.next ?? '' } });
    expect(other.status).toBe(400);
  });

  test('a shipped day is hidden in one organisation only, an own one is archived, and both come back', async () => {
    const officer = await office.actingAs('protocol-officer');
    const id = officialIdOf('yoga-day');
    const hidden = await officer.call(routes.archive, { params: { id }, body: { version: 1 } });
    expect(hidden.body.state).toBe('archived');
    expect((await officer.call(routes.archive, { params: { id }, body: { version: 1 } })).status).toBe(409);
    const june = { from: '2026-06-21', until: '2026-06-21', limit: 100 };
    const seen = async (query: object, by = officer) =>
      (await by.call(routes.list, { query: { ...june, ...query } })).body.items.some((one) => one.id === id);
    expect(await seen({})).toBe(false);
    expect(await seen({ all: true })).toBe(true);
    expect(await seen({}, await (await anOffice(t)).actingAs('protocol-officer'))).toBe(true);
    await officer.call(routes.restore, { params: { id }, body: { version: 1 } });
    expect(await seen({})).toBe(true);
    const own = await create(ownIn(5));
    const archived = await officer.call(routes.archive, { params: { id: own }, body: { version: 1 } });
    expect(archived.body).toMatchObject({ state: 'archived', version: 2 });
    const update = { params: { id: own }, body: { version: 2, note: 'x' } };
    expect((await officer.call(routes.update, update)).text).toContain('occasion-not-in-state');
    expect((await officer.call(routes.update, { params: { id }, body: { version: 1, note: 'x' } })).text).toContain(
      'occasion-not-own',
    );
  });
});

describe('suggestions', () => {
  test('come once for each year of a day that matters, to managers and protocol officers', async () => {
    const own = await anOffice(t);
    const manager = await own.actingAs('pr-manager');
    await own.actingAs('pr-officer');
    await manager.call(routes.changeSettings, {
      body: { leadDays: 20, kinds: ['organization'], holidays: false, version: 0 },
    });
    const near = await create(ownIn(20, 'روز نزدیک'), own);
    await create(ownIn(21, 'روز دور'), own);
    await create({ ...ownIn(10, 'روز سلامت ما'), kind: 'health' }, own);
    await Promise.all([suggestOccasions(t.platform), suggestOccasions(t.platform)]);
    await suggestOccasions(t.platform);
    const plans = (await manager.call(routes.listPlans, {})).body.items;
    // Own days are suggested by being own, whatever their kind.
    expect(plans.map(({ names: { fa } }) => fa)).toEqual(['روز سلامت ما', 'روز نزدیک']);
    const told = async (role: 'pr-manager' | 'protocol-officer' | 'pr-officer') =>
      (await (await own.actingAs(role)).call(notificationsRoutes.list, {})).body.items.filter(
        ({ kind, subjectId }) => kind === 'occasion-suggested' && subjectId === near,
      ).length;
    expect([await told('pr-manager'), await told('protocol-officer'), await told('pr-officer')]).toEqual([1, 1, 0]);
  });

  test('become an event with a task, a line of a campaign, or not this year, because', async () => {
    const own = await anOffice(t);
    const manager = await own.actingAs('pr-manager');
    const ids = [await create(ownIn(11), own), await create(ownIn(12), own), await create(ownIn(13), own)];
    const plans: string[] = [];
    for (const [index, id] of ids.entries()) {
      const begun = await manager.call(routes.plan, { params: { id }, body: { date: plusDays(today, 11 + index) } });
      expect(begun.status, begun.text).toBe(200);
      plans.push(begun.body.plans[0]?.id ?? '');
    }
    const [event = '', line = '', nothing = ''] = plans;
    const planned = { title: 'جشن سالروز', plannedOn: plusDays(today, 11), ownerId: manager.personId };
    const made = await manager.call(routes.decide, {
      params: { id: event },
      body: { version: 1, outcome: 'event', ...planned },
    });
    expect(made.body).toMatchObject({ state: 'decided', outcome: 'event', owner: { id: manager.personId } });
    const task = await manager.call(tasksRoutes.get, { params: { id: made.body.taskId ?? '' } });
    expect(task.body).toMatchObject({ title: 'جشن سالروز', subject: { type: 'Event' } });
    // What it is about is an idea in the room of events, on that day.
    const idea = await manager.call(eventsRoutes.get, { params: { id: task.body.subject?.id ?? '' } });
    expect(idea.body).toMatchObject({ state: 'idea', titles: { fa: 'جشن سالروز' }, occasion: { id: ids[0] } });
    expect(idea.body.owner.id).toBe(manager.personId);

    const campaign = await manager.call(campaignsRoutes.create, {
      body: {
        title: 'پویش',
        goal: '',
        audiences: [],
        channels: [],
        startsOn: today,
        endsOn: plusDays(today, 30),
        budget: null,
        ownerId: manager.personId,
        memberIds: [],
      },
    });
    const decided = await manager.call(routes.decide, {
      params: { id: line },
      body: {
        version: 1,
        outcome: 'campaign',
        ...planned,
        campaignId: campaign.body.id,
        kind: 'post',
        channel: 'social',
      },
    });
    expect(decided.body.campaign).toMatchObject({ title: 'پویش' });
    const items = (await manager.call(campaignsRoutes.get, { params: { id: campaign.body.id } })).body.items;
    expect(items.map(({ title, kind }) => [title, kind])).toEqual([['جشن سالروز', 'post']]);

    const none = await manager.call(routes.decide, {
      params: { id: nothing },
      body: { version: 1, outcome: 'not-this-year', reason: 'هم‌زمان با ارزیابی' },
    });
    expect(none.body).toMatchObject({ outcome: 'not-this-year', reason: 'هم‌زمان با ارزیابی' });
    const again = await manager.call(routes.decide, {
      params: { id: nothing },
      body: { version: 2, outcome: 'not-this-year', reason: 'x' },
    });
    expect(again.text).toContain('occasion-plan-not-open');
    const reopened = await manager.call(routes.reopen, {
      params: { id: nothing },
      body: { version: 2, reason: 'عوض شد' },
    });
    expect(reopened.body).toMatchObject({ state: 'open', outcome: null });
    const seen = await manager.call(routes.get, { params: { id: ids[0] ?? '' } });
    expect(seen.body.plans.map(({ outcome }) => outcome)).toEqual(['event']);
    const comments = await manager.call(commentsRoutes.list, {
      query: { subjectType: 'Occasion', subjectId: ids[0] ?? '' },
    });
    expect(comments.status).toBe(200);
  });

  test('half of a decision is never kept: a campaign that the person may not change refuses all of it', async () => {
    const own = await anOffice(t);
    const officer = await own.actingAs('protocol-officer');
    const manager = await own.actingAs('pr-manager');
    const campaign = await manager.call(campaignsRoutes.create, {
      body: {
        title: 'پویش',
        goal: '',
        audiences: [],
        channels: [],
        startsOn: today,
        endsOn: today,
        budget: null,
        ownerId: manager.personId,
        memberIds: [],
      },
    });
    const id = await create(ownIn(9), own);
    const begun = await officer.call(routes.plan, { params: { id }, body: { date: plusDays(today, 9) } });
    const plan = begun.body.plans[0]?.id ?? '';
    const planned = { title: 'یک خط', plannedOn: today, ownerId: officer.personId };
    const body = {
      version: 1,
      outcome: 'campaign',
      ...planned,
      campaignId: campaign.body.id,
      kind: 'post',
      channel: 'social',
    } as const;
    expect((await officer.call(routes.decide, { params: { id: plan }, body })).status).toBe(403);
    const nobody = { version: 1, outcome: 'event', ...planned, ownerId: newId() } as const;
    expect((await officer.call(routes.decide, { params: { id: plan }, body: nobody })).text).toContain(
      'occasion-owner-not-possible',
    );
    expect((await officer.call(routes.get, { params: { id } })).body.plans[0]).toMatchObject({
      state: 'open',
      version: 1,
    });
    expect((await officer.call(routes.plan, { params: { id }, body: { date: plusDays(today, 9) } })).status).toBe(409);
    expect((await officer.call(routes.plan, { params: { id }, body: { date: plusDays(today, 8) } })).status).toBe(422);
  });

  test('the database decides between two who decide at once', async () => {
    const id = await create(ownIn(8));
    const manager = await office.actingAs('pr-manager');
    const begun = await manager.call(routes.plan, { params: { id }, body: { date: plusDays(today, 8) } });
    const plan = begun.body.plans[0]?.id ?? '';
    const answers = await Promise.all(
      ['یک', 'دو', 'سه'].map((reason) =>
        manager.call(routes.decide, { params: { id: plan }, body: { version: 1, outcome: 'not-this-year', reason } }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });
});
