import { plusDays } from '@ravabet/calendars';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { eventsRoutes as routes, type NewEventLine } from '@ravabet/contracts/protocol/events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { noon, persian, today } from '../../../testing/a-support-desk.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody, aUnit, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
let officer: TestMember;
let eventId: string;
const at = (minutes: number): string =>
  new Date(Date.parse(noon(plusDays(today(), 20))) + minutes * 60_000).toISOString();

beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  office = await anOffice(t);
  officer = await office.actingAs('protocol-officer');
  eventId = newId();
  const body = {
    id: eventId,
    kind: 'ceremony' as const,
    titles: persian('جشن'),
    startsAt: at(0),
    endsAt: at(180),
  };
  expect((await officer.call(routes.create, { body })).status).toBe(201);
});

async function added(title: string, from: number, until: number | null, more: Partial<NewEventLine> = {}) {
  const id = newId();
  const endsAt = until === null ? null : at(until);
  const body = { id, part: 'programme' as const, title, startsAt: at(from), endsAt, ...more };
  const answer = await officer.call(routes.addLine, { params: { id: eventId }, body });
  expect(answer.status, answer.text).toBe(200);
  return id;
}
const lineParams = (lineId: string) => ({ id: eventId, lineId });
async function preview(lineId: string, minutes: number) {
  const answer = await officer.call(routes.previewDelay, { params: lineParams(lineId), query: { minutes } });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}
const delay = (lineId: string, minutes: number, moves: { id: string; version: number }[]) =>
  officer.call(routes.delay, {
    params: lineParams(lineId),
    body: { minutes, moves: moves.map(({ id, version }) => ({ id, version })) },
  });
const times = async () => {
  const { lines } = (await officer.call(routes.get, { params: { id: eventId } })).body;
  return lines.map(({ title, startsAt, endsAt }) => {
    const minute = (instant: string | null) => instant && (Date.parse(instant) - Date.parse(at(0))) / 60_000;
    return [title, minute(startsAt), minute(endsAt)];
  });
};

describe('a delay', () => {
  test('moves the line and what follows on its day, in programme, run sheet and coverage; its negative takes it back', async () => {
    await added('پذیرش', 0, 30);
    const speech = await added('سخنرانی', 30, 60);
    await added('پخش سرود', 30, null, { part: 'run-sheet' });
    await added('عکاسی', 60, 90, { part: 'coverage' });
    await added('پایان', 150, 175);
    await added('روز بعد', 24 * 60, 24 * 60 + 30);
    const before = await times();
    const shown = await preview(speech, 20);
    expect(shown.moves.map(({ title, isOutside }) => [title, isOutside])).toEqual([
      ['سخنرانی', false],
      ['پخش سرود', false],
      ['عکاسی', false],
      ['پایان', true],
    ]);
    expect(await times()).toEqual(before);
    const done = await delay(speech, 20, shown.moves);
    expect(done.status, done.text).toBe(200);
    expect(await times()).toEqual([
      ['پذیرش', 0, 30],
      ['سخنرانی', 50, 80],
      ['پخش سرود', 50, null],
      ['عکاسی', 80, 110],
      ['پایان', 170, 195],
      ['روز بعد', 1440, 1470],
    ]);
    const back = await preview(speech, -20);
    expect(back.moves.some(({ isOutside }) => isOutside)).toBe(false);
    expect((await delay(speech, -20, back.moves)).status).toBe(200);
    expect(await times()).toEqual(before);
  });

  test('shows what would clash, and is not done on lines that have changed since', async () => {
    const first = await added('نشست نخست', 0, 30, { place: 'سالن الف' });
    await added('نشست دوم', 20, 60, { place: 'سالن ب' });
    const standing = await added('نمایش', 15, 40, { part: 'run-sheet', place: 'سالن الف' });
    const shown = await preview(first, -30);
    expect(shown.clashes).toEqual([]);
    // A line of the evening before stays where it is: what is moved back meets it.
    await added('آماده‌سازی', -40, -10, { place: 'سالن الف' });
    const [clash] = (await preview(first, -30)).clashes;
    expect(clash).toMatchObject({ id: first, of: [{ kind: 'place', title: 'آماده‌سازی' }] });
    const { body } = await officer.call(routes.get, { params: { id: eventId } });
    const line = body.lines.find(({ id }) => id === standing);
    await officer.call(routes.changeLine, {
      params: lineParams(standing),
      body: { version: line?.version ?? 1, title: 'نمایش فیلم', startsAt: at(15), endsAt: at(40) },
    });
    expect((await delay(first, 10, shown.moves)).problem).toBe('stale-version');
    expect((await times()).find(([title]) => title === 'نشست نخست')).toEqual(['نشست نخست', 0, 30]);
  });

  test('twice at once moves once', async () => {
    const first = await added('پذیرش', 0, 30);
    const { moves } = await preview(first, 15);
    const answers = await Promise.all([delay(first, 15, moves), delay(first, 15, moves)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await times()).toEqual([['پذیرش', 15, 45]]);
  });

  test('moves the tasks of the units whose lines it moves', async () => {
    const head = await office.actingAs('department-head');
    const unitId = await aUnit(t, office.organization, { fa: 'خدمات', headPersonId: head.personId });
    const manager = await office.actingAs('pr-manager');
    const first = await added('پذیرش', 0, 30, { unitId });
    const params = { id: eventId };
    const versionNow = async () => (await officer.call(routes.get, { params })).body.version;
    await officer.call(routes.plan, { params, body: { version: await versionNow() } });
    const approved = await manager.call(routes.approve, { params, body: { version: await versionNow() } });
    expect(approved.status, approved.text).toBe(200);
    const task = approved.body.lines[0]?.task?.id ?? '';
    const shown = await preview(first, 45);
    expect(shown.tasks).toMatchObject([{ id: task, unit: { id: unitId } }]);
    expect((await delay(first, 45, shown.moves)).status).toBe(200);
    const { dueAt } = (await officer.call(tasksRoutes.get, { params: { id: task } })).body;
    expect(Date.parse(dueAt ?? '')).toBe(Date.parse(at(45)));
  });

  test('is for who plans the event; of no minutes, or of a line without a time, it is refused', async () => {
    const first = await added('پذیرش', 0, 30);
    const risk = newId();
    await officer.call(routes.addLine, {
      params: { id: eventId },
      body: { id: risk, part: 'risk', title: 'باران', likelihood: 2, effect: 2 },
    });
    const { moves } = await preview(first, 5);
    const body = { minutes: 5, moves: moves.map(({ id, version }) => ({ id, version })) };
    const params = lineParams(first);
    expect((await anybody(t, office.organization).call(routes.delay, { params, body })).problem).toBe('not-signed-in');
    for (const role of ['department-head', 'pr-officer', 'head'] as const) {
      const person = await office.actingAs(role);
      expect([role, (await person.call(routes.delay, { params, body })).problem]).toEqual([role, 'forbidden']);
      expect((await person.call(routes.previewDelay, { params, query: { minutes: 5 } })).problem).toBe('forbidden');
    }
    const stranger = await (await anOffice(t)).actingAs('protocol-officer');
    expect((await stranger.call(routes.delay, { params, body })).status).toBe(404);
    const none = await officer.call(routes.previewDelay, { params, query: { minutes: 0 } });
    expect(none.problem).toBe('event-line-wrong');
    const wrong = await officer.call(routes.previewDelay, { params: lineParams(risk), query: { minutes: 5 } });
    expect(wrong.status).toBe(404);
  });
});
