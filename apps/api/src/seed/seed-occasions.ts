import { plusDays, toJalali } from '@ravabet/calendars';
import type { Occasion, OccasionOnDay } from '@ravabet/contracts/protocol/occasions';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { suggestOccasions } from '../protocol/occasions/suggest-occasions.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';

const today = new Date().toISOString().slice(0, 10);
const anniversary = {
  fa: 'سالروز گشایش بیمارستان شفا',
  ar: 'ذكرى افتتاح مستشفى شفاء',
  en: 'Anniversary of Shafa Hospital',
  zh: '夏法医院成立纪念日',
};

/** An own day, and what was decided about the days ahead: an event, a line of a campaign, not this year; the others wait for a word. */
export async function seedOccasions(
  platform: Platform,
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<void> {
  const at = organizations.get('shafa');
  const ownerId = people.get('protocol')?.id ?? '';
  if (!at) return;
  const call = async <T>(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object): Promise<T> => {
    const answer = await app.inject({
      method,
      url: `/api/organizations/${at.id}/${path}`,
      headers: { cookie: people.get('manager')?.cookie ?? '', 'idempotency-key': newId() },
      ...(payload && { payload }),
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: ${path}: ${answer.body}`);
    return answer.json<T>();
  };
  const { month, day } = toJalali(plusDays(today, 24));
  const rule = { calendar: 'jalali', month, day: Math.min(day, 29), year: null };
  const note = 'بیمارستان در این روز گشوده شد؛ هر سال از بازنشستگان دعوت می‌شود.';
  await call('POST', 'occasions', { names: anniversary, kind: 'organization', rule, note });
  await call('PUT', 'occasions/settings', {
    leadDays: 14,
    kinds: ['health', 'organization'],
    holidays: false,
    version: 0,
  });

  const from = plusDays(today, 16);
  const days = await call<{ items: OccasionOnDay[] }>('GET', `occasions?kind=health&from=${from}&limit=3`);
  const campaigns = await call<{ items: { id: string; state: string }[] }>('GET', 'campaigns?limit=100');
  const running = campaigns.items.find(({ state }) => state === 'running');
  for (const [index, one] of days.items.entries()) {
    const begun = await call<Occasion>('POST', `occasions/${one.id}/plans`, { date: one.date });
    const planned = { version: 1, title: one.names.fa, plannedOn: one.date, ownerId };
    const line = { ...planned, outcome: 'campaign', campaignId: running?.id, kind: 'post', channel: 'social' };
    const decisions = [
      { ...planned, title: `نشست ${one.names.fa}`, outcome: 'event' },
      running ? line : { ...planned, outcome: 'event' },
      {
        version: 1,
        outcome: 'not-this-year',
        reason: 'هم‌زمان با ارزیابی اعتباربخشی است؛ سال آینده از مهر برنامه‌ریزی شود.',
      },
    ];
    await call('POST', `occasions/plans/${begun.plans[0]?.id}/decide`, decisions[index] ?? {});
  }
  await suggestOccasions(platform);
}
