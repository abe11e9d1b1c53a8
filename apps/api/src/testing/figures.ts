import { type NewFact, factsRoutes as routes } from '@ravabet/contracts/newsdesk/facts';
import type { Office } from './acting-as.ts';

/** The day so many days from now. */
export const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

export const beds = async (office: Office, more: Partial<NewFact> = {}): Promise<NewFact> => ({
  names: { fa: 'تخت‌های فعال', ar: 'الأسرّة العاملة', en: 'Active beds', zh: '开放床位' },
  unit: { fa: 'تخت', ar: 'سرير', en: 'beds', zh: '张床位' },
  owner: { personId: (await office.actingAs('pr-officer')).personId },
  value: 650,
  trueAt: day(-10),
  expiresOn: day(100),
  source: 'سامانهٔ آمار بیمارستان',
  sourceUrl: '',
  sourceFileId: null,
  ...more,
});

/** A figure in the library, taken in by the officer through the API. */
export async function aFact(office: Office, more: Partial<NewFact> = {}): Promise<{ id: string; version: number }> {
  const officer = await office.actingAs('pr-officer');
  const { status, body, text } = await officer.call(routes.create, { body: await beds(office, more) });
  if (status !== 201) throw new Error(`no figure: ${status} ${text}`);
  return body;
}

/** A body with a sentence that says it. */
export const citing = (factId: string, said = 'هر چه') => ({
  type: 'doc' as const,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'بیمارستان گسترش یافت. اکنون ' },
        { type: 'fact', attrs: { factId, text: said } },
        { type: 'text', text: ' در اختیار بیماران است. سپاس از همه.' },
      ],
    },
  ],
});

export const anew = (version: number, value: number) => ({
  version,
  value,
  trueAt: day(-1),
  expiresOn: day(200),
  source: 'گزارش آبان',
  sourceUrl: '' as const,
  sourceFileId: null,
  reason: 'بخش تازه افزوده شد',
});
