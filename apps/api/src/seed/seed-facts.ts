import { type DemoFact, demoFacts } from '@ravabet/db/seed/demo-facts';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import type { BegunRelease } from './seed-releases.ts';

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** The figures of the demo office, and two releases that say some of them: one published before a value changed, one still written. */
export async function seedFacts(
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<BegunRelease[]> {
  const at = organizations.get('shafa');
  if (!at) return [];
  const call = async <A>(username: string, path: string, body: object): Promise<A> => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/organizations/${at.id}/${path}`,
      headers: { cookie: people.get(username)?.cookie ?? '', 'idempotency-key': newId() },
      payload: body,
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: ${username} ${path}: ${answer.body}`);
    return answer.json<A>();
  };
  const ownerOf = ({ person, unitKey }: DemoFact) =>
    unitKey ? { unitId: at.units.get(unitKey) ?? '' } : { personId: people.get(person ?? '')?.id ?? '' };
  const statementOf = ({ expires, source }: DemoFact, trueAt: number) => ({
    trueAt: day(trueAt),
    expiresOn: expires === null ? null : day(expires),
    source,
    sourceUrl: '',
    sourceFileId: null,
  });

  const ids = new Map<string, string>();
  for (const fact of demoFacts) {
    const { names, unit, value } = fact;
    const body = { names, unit, value, owner: ownerOf(fact), ...statementOf(fact, fact.trueAt) };
    ids.set(fact.key, (await call<{ id: string }>('officer', 'facts', body)).id);
  }
  const chip = (key: string) => ({ type: 'fact', attrs: { factId: ids.get(key) ?? '', text: key } });
  const says = (...parts: (string | ReturnType<typeof chip>)[]) => ({
    type: 'paragraph',
    content: parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
  });

  const title = 'بیمارستان شفا در یک نگاه؛ عددهایی که باید دانست';
  const told = await call<{ id: string }>('officer', 'press-releases', {
    kind: 'news',
    language: 'fa',
    title,
    lead: 'روابط عمومی بیمارستان شفا آمار پایهٔ بیمارستان را برای استفادهٔ خبرنگاران منتشر کرد.',
    placeLine: 'اصفهان',
    tags: ['آمار'],
    body: {
      type: 'doc',
      content: [
        says(
          'بیمارستان شفا امروز با ',
          chip('beds'),
          ' و ',
          chip('staff'),
          ' کارمند در شرق اصفهان خدمت می‌کند. از این شمار، ',
          chip('physicians'),
          ' پزشک‌اند.',
        ),
        says(
          'سال گذشته ',
          chip('outpatients'),
          ' به درمانگاه‌ها آمدند و رضایت بیماران بستری به ',
          chip('satisfaction'),
          ' رسید.',
        ),
      ],
    },
  });
  await call('officer', `press-releases/${told.id}/submit`, { version: 1 });
  await call('manager', `press-releases/${told.id}/approve`, { version: 2 });
  await call('manager', `press-releases/${told.id}/publish`, { version: 3 });

  const draftTitle = 'کارنامهٔ مهرماه اتاق عمل و اورژانس';
  const draft = await call<{ id: string }>('officer', 'press-releases', {
    kind: 'news',
    language: 'fa',
    title: draftTitle,
    lead: 'آنچه در مهرماه در اتاق‌های عمل و اورژانس بیمارستان گذشت، به زبان عدد.',
    placeLine: 'اصفهان',
    tags: ['آمار', 'اورژانس'],
    body: {
      type: 'doc',
      content: [
        says(
          'در مهرماه ',
          chip('operations'),
          ' در بیمارستان انجام شد و میانگین انتظار در اورژانس ',
          chip('emergency-wait'),
          ' بود.',
        ),
        says('بخش‌های ویژه با ', chip('icu-beds'), ' و ', chip('nurses'), ' پرستار آموزش‌دیده آمادهٔ زمستان‌اند.'),
      ],
    },
  });
  for (const fact of demoFacts) {
    if (!fact.later) continue;
    const body = { version: 1, ...statementOf(fact, -2), ...fact.later };
    await call('officer2', `facts/${ids.get(fact.key) ?? ''}/set-value`, body);
  }
  return [
    { id: told.id, organizationId: at.id, title, daysAgo: 18 },
    { id: draft.id, organizationId: at.id, title: draftTitle, daysAgo: 1 },
  ];
}
