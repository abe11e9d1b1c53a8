import { plusDays } from '@ravabet/calendars';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { type NewEvent, type NewEventLine, eventsRoutes as routes } from '@ravabet/contracts/protocol/events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aSupportDesk, noon, persian, today } from '../../testing/a-support-desk.ts';
import { aMember, aUnit, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  office = await anOffice(t);
  officer = await office.actingAs('protocol-officer');
  manager = await office.actingAs('pr-manager');
});

const startsAt = (): string => noon(plusDays(today(), 20));
const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

async function anEvent(more: Partial<NewEvent> = {}): Promise<string> {
  const id = newId();
  const at = startsAt();
  const body = { id, kind: 'ceremony' as const, titles: persian('جشن پرستاران'), startsAt: at, endsAt: later(at, 180) };
  const { status, text } = await officer.call(routes.create, { body: { ...body, ...more } });
  if (status !== 201) throw new Error(`no event: ${text}`);
  return id;
}
const line = (more: Partial<NewEventLine> = {}): NewEventLine => ({
  id: newId(),
  part: 'programme',
  title: 'پذیرش',
  startsAt: startsAt(),
  endsAt: later(startsAt(), 30),
  ...more,
});

describe('an event', () => {
  test('is made of what a department asked for, once, and each leads to the other', async () => {
    const desk = await aSupportDesk(t);
    const request = await desk.submitted();
    const id = newId();
    const supportRequest = { id: request, version: 1 };
    const body = { id, kind: 'workshop' as const, titles: persian('کارگاه احیا'), supportRequest };
    expect((await desk.manager.call(routes.create, { body })).status).toBe(201);
    const asked = (await desk.head.call(supportRequestsRoutes.get, { params: { id: request } })).body;
    expect(asked.became).toEqual({ type: 'Event', id, title: 'کارگاه احیا' });
    const made = (await desk.head.call(routes.get, { params: { id } })).body;
    expect(made.supportRequest).toEqual({ id: request, title: asked.title });
    const outsider = await aMember(t, desk.office.organization, 'department-head');
    expect((await outsider.call(routes.get, { params: { id } })).body.supportRequest).toBeNull();
    const again = await desk.manager.call(routes.create, { body: { ...body, id: newId() } });
    expect(again.text).toContain('stale-version');
  });

  test('goes from the idea to the evaluation, approved by the manager, and gets its number', async () => {
    const id = await anEvent();
    const params = { id };
    expect((await officer.call(routes.plan, { params, body: { version: 1 } })).body.state).toBe('planned');
    expect((await officer.call(routes.approve, { params, body: { version: 2 } })).status).toBe(403);
    const back = await manager.call(routes.sendBack, { params, body: { version: 2, reason: 'بودجه نیست' } });
    expect(back.body).toMatchObject({ state: 'idea', reason: 'بودجه نیست' });
    await officer.call(routes.plan, { params, body: { version: 3 } });
    const approved = await manager.call(routes.approve, { params, body: { version: 4 } });
    expect(approved.body).toMatchObject({ state: 'approved', officeNumber: { kind: 'ر', n: 1 } });
    expect((await officer.call(routes.open, { params, body: { version: 5 } })).body.state).toBe('open');
    expect((await officer.call(routes.open, { params, body: { version: 6 } })).text).toContain('event-not-in-state');
    await officer.call(routes.start, { params, body: { version: 6 } });
    await officer.call(routes.finish, { params, body: { version: 7 } });
    const done = await officer.call(routes.evaluate, { params, body: { version: 8, evaluation: 'خوب بود' } });
    expect(done.body).toMatchObject({ state: 'evaluated', evaluation: 'خوب بود' });
  });

  test('is not planned without a time, and does not end before it begins', async () => {
    const id = await anEvent({ startsAt: null, endsAt: null });
    const planned = await officer.call(routes.plan, { params: { id }, body: { version: 1 } });
    expect(planned.text).toContain('event-time-wrong');
    const at = startsAt();
    const body = { version: 1, startsAt: at, endsAt: later(at, -5) };
    expect((await officer.call(routes.update, { params: { id }, body })).status).toBe(422);
  });

  test('is read by who plans, without its costs where they may not; the office adds coverage and nothing else', async () => {
    const id = await anEvent();
    const params = { id };
    const cost = { part: 'cost' as const, startsAt: null, endsAt: null, title: 'گل', planned: 5_000_000 };
    await officer.call(routes.addLine, { params, body: line(cost) });
    await officer.call(routes.addLine, { params, body: line() });
    const department = await office.actingAs('department-head');
    const read = await department.call(routes.get, { params });
    expect(read.body.lines.map(({ part }) => part)).toEqual(['programme']);
    expect(read.body.counts).toBeNull();
    expect((await department.call(routes.registrations, { params })).status).toBe(403);
    const press = await office.actingAs('pr-officer');
    expect((await press.call(routes.addLine, { params, body: line() })).status).toBe(403);
    const coverage = line({ part: 'coverage', title: 'عکاسی', personId: press.personId });
    expect((await press.call(routes.addLine, { params, body: coverage })).status).toBe(200);
    const stranger = await (await anOffice(t)).actingAs('protocol-officer');
    expect((await stranger.call(routes.get, { params })).status).toBe(404);
    expect((await stranger.call(routes.registrations, { params })).status).toBe(404);
  });
});

describe('a line', () => {
  test('that ends before it starts, or holds what is foreign to its part, is refused at its field', async () => {
    const params = { id: await anEvent() };
    const turned = await officer.call(routes.addLine, { params, body: line({ endsAt: later(startsAt(), -1) }) });
    expect(turned.status).toBe(422);
    expect(turned.text).toContain('/endsAt');
    const foreign = await officer.call(routes.addLine, { params, body: line({ spent: 3 }) });
    expect(foreign.text).toContain('/spent');
    expect((await officer.call(routes.get, { params })).body.lines).toEqual([]);
  });

  test('shows who is in two places, and which place is taken twice', async () => {
    const params = { id: await anEvent() };
    const body = line({ part: 'run-sheet', title: 'چیدن صندلی', place: 'سالن ۱', personId: officer.personId });
    await officer.call(routes.addLine, { params, body });
    const other = line({ part: 'run-sheet', title: 'آزمون صدا', place: 'سالن 1', personId: officer.personId });
    const { body: event } = await officer.call(routes.addLine, { params, body: other });
    expect(event.lines.find(({ title }) => title === 'آزمون صدا')?.clashes).toEqual([
      { kind: 'place', title: 'چیدن صندلی', eventId: null },
      { kind: 'person', title: 'چیدن صندلی', eventId: null },
    ]);
    const elsewhere = { id: await anEvent({ titles: persian('همایش قلب') }) };
    const third = await officer.call(routes.addLine, {
      params: elsewhere,
      body: line({ part: 'run-sheet', title: 'سرکشی', personId: officer.personId }),
    });
    expect(third.body.lines[0]?.clashes).toContainEqual({ kind: 'person', title: 'جشن پرستاران', eventId: params.id });
  });

  test('is a task of its unit from the approval on, moves with it and is withdrawn with it', async () => {
    const head = await aMember(t, office.organization, 'department-head');
    const unitId = await aUnit(t, office.organization, { fa: 'خدمات', headPersonId: head.personId });
    const params = { id: await anEvent() };
    const first = line({ unitId });
    const before = await officer.call(routes.addLine, { params, body: first });
    expect(before.body.lines[0]?.task).toBeNull();
    await officer.call(routes.plan, { params, body: { version: 1 } });
    const approved = await manager.call(routes.approve, { params, body: { version: 2 } });
    const taskId = approved.body.lines[0]?.task?.id ?? '';
    const task = async () => head.call(tasksRoutes.get, { params: { id: taskId } });
    const due = async () => new Date((await task()).body.dueAt ?? 0).toISOString();
    expect((await task()).body).toMatchObject({ state: 'open', subject: { id: params.id } });
    expect(await due()).toBe(startsAt());
    const { id: lineId, part: _part, ...said } = first;
    const moved = { ...said, version: 1, startsAt: later(startsAt(), 60), endsAt: later(startsAt(), 90) };
    const of = { ...params, lineId };
    expect((await officer.call(routes.changeLine, { params: of, body: moved })).status).toBe(200);
    expect(await due()).toBe(later(startsAt(), 60));
    const renamed = { ...moved, version: 2, title: 'پذیرش و استقبال' };
    expect((await officer.call(routes.changeLine, { params: of, body: renamed })).status).toBe(200);
    expect((await task()).body.title).toBe('پذیرش و استقبال – جشن پرستاران');
    const { version } = (await officer.call(routes.get, { params })).body;
    await officer.call(routes.update, { params, body: { version, titles: persian('روز پرستار') } });
    expect((await task()).body.title).toBe('پذیرش و استقبال – روز پرستار');
    await officer.call(routes.removeLine, { params: of, body: { version: 3 } });
    expect((await task()).status).toBe(404);
  });
});

describe('a copy', () => {
  test('has every line with its times moved, without tasks and what was spent', async () => {
    const params = { id: await anEvent() };
    await officer.call(routes.addLine, { params, body: line({ title: 'سخنرانی' }) });
    const cost = { part: 'cost' as const, startsAt: null, endsAt: null, title: 'گل', planned: 5, spent: 7 };
    await officer.call(routes.addLine, { params, body: line(cost) });
    const id = newId();
    const next = later(startsAt(), 365 * 1440);
    const body = { id, titles: persian('جشن سال بعد'), startsAt: next, asTemplate: false };
    expect((await officer.call(routes.copy, { params, body })).status).toBe(201);
    const { body: copy } = await officer.call(routes.get, { params: { id } });
    expect(copy).toMatchObject({ state: 'idea', seatsTaken: 0 });
    const ends = [copy.startsAt, copy.endsAt].map((at) => new Date(at ?? 0).toISOString());
    expect(ends).toEqual([next, later(next, 180)]);
    expect(copy.lines.find(({ part }) => part === 'programme')).toMatchObject({ startsAt: next, task: null });
    expect(copy.lines.find(({ part }) => part === 'cost')).toMatchObject({ planned: 5, spent: null });
    const template = newId();
    await officer.call(routes.copy, { params, body: { ...body, id: template, asTemplate: true } });
    const listed = await officer.call(routes.list, { query: {} });
    expect(listed.body.items.map((one) => one.id)).not.toContain(template);
    const templates = await officer.call(routes.list, { query: { templates: true } });
    expect(templates.body.items.map((one) => one.id)).toEqual([template]);
    expect((await officer.call(routes.deleteTemplate, { params: { id: template } })).status).toBe(204);
  });
});
