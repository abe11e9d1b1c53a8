import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

interface Answer {
  id: string;
  items: { id: string; classNumber: number; slug: string }[];
  organizations: { id: string; slug: string }[];
}

/** A visit in a fortnight with three guests: the first of the highest rank, the second of the next, the third without. */
export async function aDelegation(officer: Page, title: string): Promise<{ id: string; names: string[] }> {
  await officer.goto('/shafa/visits');
  const ask = async (method: 'GET' | 'POST', path: string, data?: object): Promise<Answer> => {
    const headers = { 'idempotency-key': crypto.randomUUID(), origin: new URL(officer.url()).origin };
    const answer = await officer.request.fetch(path, { method, headers, ...(data && { data }) });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as Answer;
  };
  const { organizations } = await ask('GET', '/api/me');
  const base = `/api/organizations/${organizations.find(({ slug }) => slug === 'shafa')?.id}`;
  const ranks = (await ask('GET', `${base}/guests/ranks`)).items;
  const id = crypto.randomUUID();
  const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const kinds = { kind: 'official', origin: 'foreign', level: 'minister' };
  await ask('POST', `${base}/visits`, { id, title, ...kinds, startsAt: at(14), endsAt: at(14.2) });
  const mark = crypto.randomUUID().slice(0, 4);
  const names = ['Karim Haddad', 'Layla Nouri', 'Omar Saleh'].map((name) => `${name} ${mark}`);
  for (const [nth, latin] of names.entries()) {
    const rankId = nth < 2 ? ranks[nth]?.id : undefined;
    const office = { titles: { en: 'Office' }, rankId, tookOfficeAt: '2024-01-01T06:00:00.000Z', leftOn: null };
    const guest = { names: { persian: '', latin, chinese: '' }, country: 'IQ', offices: rankId ? [office] : [] };
    const { id: guestId } = await ask('POST', `${base}/guests`, guest);
    await ask('POST', `${base}/visits/${id}/participants`, { id: crypto.randomUUID(), side: 'guest', guestId });
  }
  return { id, names };
}
