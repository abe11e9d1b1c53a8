import { plusDays } from '@ravabet/calendars';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { type NewSupportRequest, supportRequestsRoutes as routes } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice } from '../../testing/acting-as.ts';
import { aSupportDesk, noon, persian, type SupportDesk, today } from '../../testing/a-support-desk.ts';
import { aMember, aUnit } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
let desk: SupportDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aSupportDesk(t);
});

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, work);
const question = (kind: 'text' | 'choice' | 'number', more: object = {}) => ({
  id: newId(),
  kind,
  labels: persian('پرسش'),
  isRequired: true,
  options: [],
  ...more,
});

describe('a support request', () => {
  test('goes from asking to the rating, and who asked hears of every step', async () => {
    const { head, officer, submitted, promise } = desk;
    const id = await submitted();
    const params = { id };
    expect((await officer.call(routes.triage, { params, body: { version: 1 } })).body.state).toBe('triaged');
    const accepted = await officer.call(routes.accept, { params, body: promise(2) });
    expect(accepted.body).toMatchObject({ state: 'accepted', assignee: { name: 'نیما عکاس' }, isOverdue: false });
    await officer.call(routes.schedule, { params, body: { version: 3 } });
    await officer.call(routes.start, { params, body: { version: 4 } });
    const nothing = await officer.call(routes.deliver, { params, body: { version: 5 } });
    expect(nothing.text).toContain('support-nothing-delivered');
    const link = { kind: 'link' as const, text: 'https://example.ir/album' };
    await officer.call(routes.addDelivery, { params, body: { version: 5, delivery: link } });
    const delivered = await officer.call(routes.deliver, { params, body: { version: 6 } });
    expect(delivered.body).toMatchObject({ state: 'delivered', deliveries: [link] });
    const back = await head.call(routes.sendBack, { params, body: { version: 7, reason: 'عکس گروهی نیست' } });
    expect(back.body).toMatchObject({ state: 'in-progress', reason: 'عکس گروهی نیست', deliveredAt: null });
    await officer.call(routes.deliver, { params, body: { version: 8, note: 'افزوده شد' } });
    const done = await head.call(routes.confirm, { params, body: { version: 9, rating: 5, note: 'سپاس' } });
    expect(done.body).toMatchObject({ state: 'confirmed', rating: 5, officeNumber: { kind: 'پ', n: 1 } });
    const told = await inOffice((tx) =>
      tx.notification.findMany({ where: { personId: head.personId, subjectId: id }, orderBy: { id: 'asc' } }),
    );
    const steps = ['triaged', 'accepted', 'scheduled', 'in-progress', 'delivered', 'delivered'];
    expect(told.map(({ kind }) => kind)).toEqual(steps.map((step) => `support-request-${step}`));
  });

  test('is a task of who promised it, which goes its way', async () => {
    const { head, manager, officer, submitted, promise } = desk;
    const id = await submitted();
    const params = { id };
    const { taskId } = (await officer.call(routes.accept, { params, body: promise(1) })).body;
    const task = async () => (await officer.call(tasksRoutes.get, { params: { id: taskId ?? '' } })).body;
    expect(await task()).toMatchObject({ state: 'open', ownerPerson: { id: officer.personId }, subject: { id } });
    const later = await manager.call(routes.reassign, { params, body: promise(2, 12) });
    expect(later.body.taskId).toBe(taskId);
    const given = await manager.call(routes.reassign, {
      params,
      body: { ...promise(3, 12), assigneeId: manager.personId },
    });
    // Somebody else has a task of their own, and the first one owes nothing any more.
    const moved = { params: { id: given.body.taskId ?? '' } };
    expect((await manager.call(tasksRoutes.get, moved)).body).toMatchObject({ ownerPerson: { id: manager.personId } });
    expect((await officer.call(tasksRoutes.get, { params: { id: taskId ?? '' } })).status).toBe(404);
    await manager.call(routes.deliver, { params, body: { version: 4, note: 'انجام شد' } });
    expect((await manager.call(tasksRoutes.get, moved)).body.state).toBe('done');
    await head.call(routes.confirm, { params, body: { version: 5, rating: 4 } });
    expect((await manager.call(tasksRoutes.get, moved)).body.state).toBe('verified');
  });

  test('that comes late needs a reason and the yes of the manager', async () => {
    const { head, manager, officer, aService, asking, promise } = desk;
    const day = plusDays(today(), 1);
    const late = { startsAt: noon(day), endsAt: new Date(Date.parse(noon(day)) + 3_600_000).toISOString() };
    const body = asking(await aService({ leadWorkingDays: 10 }), late);
    const refused = await head.call(routes.submit, { body });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('support-request-late');
    await head.call(routes.submit, { body: { ...body, lateReason: 'میهمان ناگهانی' } });
    const params = { id: body.id };
    const seen = await officer.call(routes.get, { params });
    expect(seen.body.allowedActions).toContainEqual({ verb: 'accept', disabledReason: 'support-late-not-allowed' });
    expect((await officer.call(routes.accept, { params, body: promise(1, 1) })).status).toBe(403);
    const yes = await manager.call(routes.accept, { params, body: promise(1, 1) });
    expect(yes.body).toMatchObject({ isLate: true, lateAllowedBy: { id: manager.personId } });
  });

  test('of two who ask for the last place of a day, one has it and the other is told free days', async () => {
    const { head, aService, asking } = desk;
    const serviceId = await aService({ dailyCapacity: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => head.call(routes.submit, { body: asking(serviceId) })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    const full = answers.find(({ status }) => status === 409)?.text ?? '';
    const day = plusDays(today(), 20);
    expect(JSON.parse(full)).toMatchObject({
      code: 'support-day-full',
      params: { date: day, free: [plusDays(day, 1), {}, {}] },
    });
    const query = { from: today(), days: 31 };
    const { body } = await head.call(routes.capacity, { params: { id: serviceId }, query });
    expect(body.days.find(({ date }) => date === day)).toMatchObject({ taken: 1, isFull: true });
    expect(body.days[0]).toMatchObject({ isLate: true });
  });

  test('counts its lead time in working days over Nowruz', async () => {
    const { office, head, aService } = desk;
    // The organisation rests on Fridays and on these days; what is between does not count.
    const { id: organizationId } = office.organization;
    const holiday = (date: string, fa: string) => ({
      organizationId,
      id: newId(),
      date: new Date(date),
      names: persian(fa),
    });
    const first = plusDays(today(), 1);
    const days = Array.from({ length: 13 }, (_, n) => holiday(plusDays(first, n), 'نوروز'));
    await inOffice((tx) => tx.holiday.createMany({ data: days }));
    const serviceId = await aService({ leadWorkingDays: 1 });
    const { body } = await head.call(routes.capacity, { params: { id: serviceId }, query: { from: today() } });
    expect(body.earliest > plusDays(first, 12)).toBe(true);
    expect(body.days[1]?.dayOff).toMatchObject({ fa: 'نوروز' });
  });

  test('keeps its answers beside the questions as they were asked', async () => {
    const { head, manager, aService, asking } = desk;
    const options = [
      { id: newId(), labels: persian('افقی') },
      { id: newId(), labels: persian('عمودی') },
    ];
    const [size, count] = [question('choice', { options }), question('number', { isRequired: false })];
    const serviceId = await aService({ questions: [size, count] });
    const submit = (answers: NewSupportRequest['answers']) =>
      head.call(routes.submit, { body: asking(serviceId, { answers }) });
    expect((await submit([])).text).toContain(`/answers/${size.id}`);
    expect((await submit([{ questionId: size.id, value: newId() }])).text).toContain('support-answers-wrong');
    expect((await submit([{ questionId: newId(), value: 'x' }])).status).toBe(422);
    const chosen = { questionId: size.id, value: options[1]?.id ?? '' };
    expect((await submit([chosen, { questionId: count.id, value: 'دو' }])).status).toBe(422);
    const { body } = await submit([chosen, { questionId: count.id, value: 2 }]);
    await manager.call(routes.updateService, { params: { id: serviceId }, body: { version: 1, questions: [] } });
    const kept = await head.call(routes.get, { params: { id: body.id } });
    expect(kept.body.answers).toMatchObject([{ question: { id: size.id }, value: chosen.value }, { value: 2 }]);
  });

  test('is seen by the own unit and the office, not by another unit or another organisation', async () => {
    const { office, head, officer, aService, asking, submitted } = desk;
    const id = await submitted();
    const other = await aMember(t, office.organization, 'department-head', {
      unitId: await aUnit(t, office.organization, { fa: 'بخش کلیه' }),
    });
    expect((await other.call(routes.get, { params: { id } })).status).toBe(404);
    expect((await other.call(routes.list, {})).body.items).toEqual([]);
    expect((await other.call(routes.submit, { body: asking(await aService()) })).text).toContain(
      'support-unit-not-possible',
    );
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
    const anonymous = await t.app.inject({ url: `/api/organizations/${office.organization.id}/support-requests` });
    expect(anonymous.statusCode).toBe(401);
    const member = await aMember(t, office.organization, 'council-member');
    expect((await member.call(routes.list, {})).status).toBe(403);
    expect((await head.call(routes.list, {})).body.items).toHaveLength(1);
    expect((await officer.call(routes.list, {})).body.items).toHaveLength(1);
  });

  test('cannot be accepted by who asked, nor confirmed by who did it', async () => {
    const { head, officer, submitted, promise } = desk;
    const id = await submitted();
    const params = { id };
    expect((await head.call(routes.accept, { params, body: promise(1) })).status).toBe(403);
    await officer.call(routes.accept, { params, body: promise(1) });
    await officer.call(routes.deliver, { params, body: { version: 2, note: 'انجام شد' } });
    expect((await officer.call(routes.confirm, { params, body: { version: 3, rating: 5 } })).status).toBe(403);
  });

  test('of two who press at once moves for one', async () => {
    const { officer, submitted } = desk;
    const id = await submitted();
    const press = () => officer.call(routes.triage, { params: { id }, body: { version: 1 } });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  test('that is withdrawn frees its day, and its task goes into the bin', async () => {
    const { head, officer, aService, asking, promise } = desk;
    const serviceId = await aService({ dailyCapacity: 1 });
    const body = asking(serviceId);
    await head.call(routes.submit, { body });
    const params = { id: body.id };
    const { taskId } = (await officer.call(routes.accept, { params, body: promise(1) })).body;
    await head.call(routes.withdraw, { params, body: { version: 2, reason: 'برگزار نمی‌شود' } });
    expect((await head.call(routes.submit, { body: asking(serviceId) })).status).toBe(201);
    const task = await inOffice((tx) => tx.task.findFirst({ where: { id: taskId ?? '' } }));
    expect(task?.deletedAt).not.toBeNull();
  });
});
