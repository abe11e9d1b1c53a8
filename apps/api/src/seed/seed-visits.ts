import { instantOf, localDateOf, plusDays } from '@ravabet/calendars';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { type DemoGuest, iraqis, programme } from './demo-delegation.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import { seedAfterwards } from './seed-visit-afterwards.ts';

const zone = 'Asia/Tehran';
type Answer = Record<string, unknown>;

/** What the API is asked by somebody, as a browser asks it. */
type Ask = (by: string, method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, payload?: object) => Promise<Answer>;

/** A delegation of twelve that comes tomorrow, two visits that are over and one that somebody asks for. */
export async function seedVisits(
  platform: Platform,
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<void> {
  const at = organizations.get('shafa');
  if (!at) return;
  const ask: Ask = async (by, method, path, payload) => {
    const answer = await app.inject({
      method,
      url: `/api/organizations/${at.id}/${path}`,
      headers: { cookie: people.get(by)?.cookie ?? '', 'idempotency-key': newId() },
      ...(payload && { payload }),
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: ${path}: ${answer.body}`);
    return answer.body === '' ? {} : (answer.json() as Answer);
  };
  const day = (n: number): string => plusDays(localDateOf(new Date().toISOString(), zone), n);
  const zones = await seedZones(ask, at);
  const guests = await seedGuests(ask, iraqis);
  const coming = await openVisit(ask, people, {
    title: 'بازدید هیئت وزارت بهداشت عراق',
    origin: 'foreign',
    level: 'deputy',
    purpose: 'آشنایی با مراقبت‌های ویژه و امضای تفاهم‌نامهٔ همکاری',
    startsAt: instantOf(`${day(1)}T08:30`, zone),
    endsAt: instantOf(`${day(1)}T16:00`, zone),
    budgetLine: 'تشریفات بین‌الملل',
    budgetRial: 1_850_000_000,
  });
  await fillParty(ask, people, coming, guests);
  await setTables(ask, coming);
  for (const { zone: zoneKey, guide, unit, from, until, ...line } of programme) {
    await ask('protocol', 'POST', `visits/${coming}/items`, {
      id: newId(),
      ...line,
      startsAt: instantOf(`${day(1)}T${from}`, zone),
      endsAt: instantOf(`${day(1)}T${until}`, zone),
      ...(zoneKey && { zoneId: zones.get(zoneKey) }),
      ...(guide && { guideId: people.get(guide)?.id }),
      ...(unit && { responsibleUnitId: at.units.get(unit) }),
    });
  }
  await seedServices(ask, at, coming, day(1));
  await decideConsents(ask, coming);
  await take(ask, coming, ['start-review', 'approve', 'start-planning']);
  await ask('protocol', 'POST', `visits/${coming}/make-ready`, {
    version: 4,
    reason: 'موافقت تصویربرداری تلفنی گرفته شده و امروز ثبت می‌شود.',
  });
  await seedPast(platform, app, ask, at, people, day);
  await openVisit(ask, people, {
    title: 'بازدید دانش‌آموزان دبیرستان فرزانگان',
    origin: 'domestic',
    kind: 'unofficial',
    level: 'public',
    purpose: 'آشنایی با رشته‌های پزشکی',
    startsAt: instantOf(`${day(16)}T09:00`, zone),
    endsAt: instantOf(`${day(16)}T11:30`, zone),
  });
}

async function seedZones(ask: Ask, at: SeededOrganization): Promise<Map<string, string>> {
  const ids = new Map(['hall', 'icu', 'lab'].map((key) => [key, newId()]));
  const names = (fa: string, ar: string, en: string, zh: string) => ({ fa, ar, en, zh });
  await ask('protocol', 'POST', 'visits/zones', {
    id: ids.get('hall'),
    names: names('سالن‌ها و ورودی‌ها', 'القاعات والمداخل', 'Halls and entrances', '大厅与入口'),
    kind: 'public',
    unitId: null,
    photosAllowed: true,
  });
  await ask('protocol', 'POST', 'visits/zones', {
    id: ids.get('icu'),
    names: names('مراقبت‌های ویژه', 'العناية المركزة', 'Intensive care', '重症监护'),
    kind: 'clinical',
    unitId: at.units.get('icu'),
    photosAllowed: false,
  });
  await ask('protocol', 'POST', 'visits/zones', {
    id: ids.get('lab'),
    names: names('تصویربرداری', 'التصوير الطبي', 'Imaging', '影像科'),
    kind: 'restricted',
    unitId: at.units.get('imaging'),
    photosAllowed: false,
  });
  return ids;
}

/** With their offices in the usual order of ranks, which is begun with where there is none. */
async function seedGuests(ask: Ask, described: readonly DemoGuest[]): Promise<{ id: string; guest: DemoGuest }[]> {
  const ranksOf = async () => (await ask('protocol', 'GET', 'guests/ranks')) as { items?: { id: string }[] };
  let ranks = (await ranksOf()).items ?? [];
  if (ranks.length === 0) {
    await ask('protocol', 'POST', 'guests/ranks/usual', {});
    ranks = (await ranksOf()).items ?? [];
  }
  const seeded: { id: string; guest: DemoGuest }[] = [];
  for (const guest of described) {
    const { role: _role, rank, since, ...said } = guest;
    const rankId = rank === undefined ? undefined : ranks[Math.min(rank, ranks.length) - 1]?.id;
    const office = {
      titles: guest.titles,
      rankId,
      tookOfficeAt: `${since ?? '2024-01-01'}T00:00:00.000Z`,
      leftOn: null,
    };
    const id = newId();
    const workplaces = { fa: 'وزارت بهداشت عراق', ar: 'وزارة الصحة العراقية', en: 'Ministry of Health, Iraq' };
    const body = { id, ...said, workplaces, country: 'IQ', offices: rankId ? [office] : [] };
    await ask('protocol', 'POST', 'guests', body);
    seeded.push({ id, guest });
  }
  return seeded;
}

/** @returns its id */
async function openVisit(
  ask: Ask,
  people: ReadonlyMap<string, SeededPerson>,
  said: { title: string; startsAt: string; endsAt: string } & Record<string, unknown>,
): Promise<string> {
  const id = newId();
  const staff = { hostId: people.get('head')?.id, officerId: people.get('protocol')?.id };
  await ask('protocol', 'POST', 'visits', { id, kind: 'official', ...staff, ...said });
  return id;
}

async function fillParty(
  ask: Ask,
  people: ReadonlyMap<string, SeededPerson>,
  visit: string,
  guests: readonly { id: string; guest: DemoGuest }[],
): Promise<void> {
  const delegationId = newId();
  const names = {
    fa: 'وزارت بهداشت عراق',
    ar: 'وزارة الصحة العراقية',
    en: 'Ministry of Health of Iraq',
    zh: '伊拉克卫生部',
  };
  await ask('protocol', 'POST', `visits/${visit}/delegations`, { id: delegationId, names, country: 'IQ' });
  const path = `visits/${visit}/participants`;
  let chief = '';
  for (const { id: guestId, guest } of guests) {
    const id = newId();
    if (guest.role === 'head') chief = id;
    await ask('protocol', 'POST', path, { id, side: 'guest', guestId, delegationId, role: guest.role });
  }
  const host = newId();
  await ask('protocol', 'POST', path, { id: host, side: 'host', personId: people.get('head')?.id, role: 'head' });
  await ask('protocol', 'POST', path, { id: newId(), side: 'host', personId: people.get('manager')?.id });
  await ask('protocol', 'PATCH', `${path}/${host}`, { version: 1, isPrincipalHost: true });
  if (chief) await ask('protocol', 'PATCH', `${path}/${chief}`, { version: 1, isGuestOfHonour: true });
}

/** The lunch, the talks and the way from the airport, each by the order of precedence. */
async function setTables(ask: Ask, visit: string): Promise<void> {
  for (const body of [
    { title: 'گفت‌وگوی رسمی', shape: 'rectangular', seats: [16] },
    { title: 'ناهار', shape: 'round', seats: [14] },
    { title: 'از فرودگاه', shape: 'cars', seats: [4, 4, 4, 4] },
  ]) {
    await ask('protocol', 'POST', `visits/${visit}/arrangements`, { id: newId(), ...body });
  }
}

async function seedServices(ask: Ask, at: SeededOrganization, visit: string, day: string): Promise<void> {
  const services = [
    { kind: 'transport', title: 'دو مینی‌بوس از هتل', from: '08:00', until: '08:30', plannedRial: 90_000_000 },
    { kind: 'meal', title: 'ناهار هیئت', from: '12:30', until: '13:40', plannedRial: 420_000_000, unit: 'nursing' },
    {
      kind: 'interpreter',
      title: 'مترجم عربی',
      language: 'ar',
      supplier: 'زینب کاظمی',
      from: '08:30',
      until: '15:30',
      plannedRial: 60_000_000,
    },
    { kind: 'accommodation', title: 'دو شب هتل عباسی', supplier: 'هتل عباسی', plannedRial: 980_000_000 },
  ];
  for (const { from, until, unit, ...said } of services) {
    await ask('protocol', 'POST', `visits/${visit}/services`, {
      id: newId(),
      ...said,
      ...(from && { startsAt: instantOf(`${day}T${from}`, zone) }),
      ...(until && { endsAt: instantOf(`${day}T${until}`, zone) }),
      ...(unit && { responsibleUnitId: at.units.get(unit) }),
    });
  }
}

/** The head of intensive care has said yes; imaging has not answered. */
async function decideConsents(ask: Ask, visit: string): Promise<void> {
  const { items } = (await ask('department', 'GET', `visits/${visit}/consents`)) as {
    items: { id: string; allowedActions: { disabledReason?: string }[] }[];
  };
  for (const { id, allowedActions } of items) {
    if (allowedActions.some(({ disabledReason }) => disabledReason)) continue;
    await ask('department', 'POST', `visits/${visit}/consents/${id}/decide`, {
      version: 1,
      state: 'given',
      conditions: 'هر بار شش نفر، با گان و ماسک؛ کنار تخت‌ها نایستند.',
    });
  }
}

async function take(ask: Ask, visit: string, steps: readonly string[], from = 1): Promise<void> {
  for (const [n, step] of steps.entries()) {
    await ask(step === 'approve' ? 'manager' : 'protocol', 'POST', `visits/${visit}/${step}`, { version: from + n });
  }
}

/** Two that are over: one with its report and its file closed, of one the guests can still be asked. The time went by meanwhile. */
async function seedPast(
  platform: Platform,
  app: FastifyInstance,
  ask: Ask,
  at: SeededOrganization,
  people: ReadonlyMap<string, SeededPerson>,
  day: (n: number) => string,
): Promise<void> {
  const past = [
    { title: 'بازدید سفیر چین', origin: 'foreign', level: 'head-of-state', ago: 34, country: 'CN', guest: '王明' },
    { title: 'بازدید استاندار اصفهان', origin: 'domestic', level: 'minister', ago: 12, country: 'IR', guest: '' },
  ];
  for (const { ago, country, guest, ...said } of past) {
    const startsAt = instantOf(`${day(-ago)}T09:00`, zone);
    const endsAt = instantOf(`${day(-ago)}T12:00`, zone);
    const visit = await openVisit(ask, people, { ...said, startsAt, endsAt, budgetRial: 250_000_000 });
    const names = { persian: guest ? 'وانگ مینگ' : 'مهدی جمالی', latin: guest ? 'Wang Ming' : '', chinese: guest };
    const guestId = newId();
    const participantId = newId();
    await ask('protocol', 'POST', 'guests', { id: guestId, names, country });
    await ask('protocol', 'POST', `visits/${visit}/participants`, {
      id: participantId,
      side: 'guest',
      guestId,
      role: 'head',
    });
    const title = 'بازدید از بخش‌ها و گفت‌وگو';
    await ask('protocol', 'POST', `visits/${visit}/items`, {
      id: newId(),
      title,
      place: 'سالن نشست‌ها',
      startsAt,
      endsAt,
    });
    await take(ask, visit, ['start-review', 'approve', 'start-planning']);
    await ask('protocol', 'POST', `visits/${visit}/make-ready`, { version: 4, reason: 'نشان‌ها در راه است.' });
    await ask('protocol', 'POST', `visits/${visit}/services`, {
      id: newId(),
      kind: 'meal',
      title: 'پذیرایی و ناهار',
      plannedRial: 120_000_000,
      spentRial: 134_500_000,
    });
    await take(ask, visit, ['start', 'complete'], 5);
    if (country === 'CN') {
      const of = {
        organizationId: at.id,
        personId: people.get('protocol')?.id ?? '',
        visit,
        version: 7,
        participantId,
      };
      await seedAfterwards(platform, app, ask, of);
      await take(ask, visit, ['close'], 8);
    }
    const then = new Date(Date.parse(startsAt) - 20 * 86_400_000);
    await withOrganization(platform.databases.app.prisma, at.id, (tx) =>
      tx.visit.updateMany({ where: { organizationId: at.id, id: visit }, data: { createdAt: then } }),
    );
  }
}
