import { localDateOf, toJalali } from '@ravabet/calendars';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { newsroomReader } from '../../../testing/newsroom-reader.ts';
import { published } from '../../../testing/published-releases.ts';
import { monthPeriod, monthText, yearPeriod } from './archive-periods.ts';

let t: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  reader = newsroomReader(t, office);
  await published(office, { title: 'خبر نخست بایگانی' });
  await published(office, { title: 'خبر دوم بایگانی' });
  await published(office, { title: 'An archived release', language: 'en' });
});
afterAll(() => t.close());

const today = localDateOf(new Date().toISOString(), 'Asia/Tehran');
const jalali = toJalali(today);
const two = (n: number) => String(n).padStart(2, '0');

test('Persian readers go from Jalali years to months to releases', async () => {
  const years = (await reader.get('/fa/archive')).body;
  expect(years).toContain(`href="${reader.room}/fa/archive/${jalali.year}"`);
  expect(years).toMatch(/۱۴[۰-۹]{2}<\/a> <span class="count">۲/);
  const months = (await reader.get(`/fa/archive/${jalali.year}`)).body;
  const month = `/fa/archive/${jalali.year}/${two(jalali.month)}`;
  expect(months).toContain(`href="${reader.room}${month}"`);
  expect(months.match(/<span class="count">/g)).toHaveLength(12);
  const page = (await reader.get(month)).body;
  expect(page).toContain(monthText(jalali.year, jalali.month, 'fa'));
  for (const title of ['خبر نخست بایگانی', 'خبر دوم بایگانی']) expect(page).toContain(title);
  expect(page).not.toContain('An archived release');
  expect(page).toContain(`<link rel="canonical" href="http://localhost:3000${reader.room}${month}">`);
});

test('either calendar is reached from either language', async () => {
  const gregorian = `/archive/${today.slice(0, 4)}/${today.slice(5, 7)}`;
  expect((await reader.get('/en/archive')).body).toContain(`${reader.room}/en/archive/${today.slice(0, 4)}"`);
  expect((await reader.get('/en/archive')).body).toContain('/en/archive?calendar=jalali"');
  expect((await reader.get('/en/archive?calendar=jalali')).body).toContain(`/en/archive/${jalali.year}"`);
  expect((await reader.get(`/en${gregorian}`)).body).toContain('An archived release');
  expect((await reader.get(`/fa${gregorian}`)).body).toContain('خبر نخست بایگانی');
  expect((await reader.get('/fa/archive?calendar=gregorian')).body).toMatch(/۲۰[۰-۹]{2}<\/a>/);
});

test('months begin and end where people of the time zone begin and end them', () => {
  const tehran = 'Asia/Tehran';
  expect(monthPeriod(1405, 12, tehran)).toEqual({ start: '2027-02-19T20:30:00.000Z', end: '2027-03-20T20:30:00.000Z' });
  expect(monthPeriod(2026, 12, tehran)).toEqual({ start: '2026-11-30T20:30:00.000Z', end: '2026-12-31T20:30:00.000Z' });
  expect(yearPeriod(1405, tehran).end).toBe(yearPeriod(1406, tehran).start);
  expect(monthText(1405, 3, 'fa')).toBe('خرداد ۱۴۰۵');
});

test('an empty month says so, and an address that is no month leads nowhere', async () => {
  expect((await reader.get('/fa/archive/1390/01')).body).toContain('چیزی منتشر نشده است');
  for (const rest of ['/archive/1700', '/archive/1405/13', '/archive/1405/3', '/archive/14x5', '/archive/1405/03/01']) {
    expect((await reader.get(`/fa${rest}`)).statusCode, rest).toBe(404);
  }
});
