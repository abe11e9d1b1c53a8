import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

const origin = (page: Page): string => new URL(page.url()).origin;

async function change<T>(page: Page, method: 'POST' | 'PATCH', path: string, data: unknown): Promise<T> {
  const headers = { 'idempotency-key': crypto.randomUUID(), origin: origin(page) };
  const answer = await page.request.fetch(path, { method, data, headers });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json() as Promise<T>;
}

export async function organizationOf(page: Page): Promise<string> {
  const { organizations } = await (await page.request.get('/api/me')).json();
  return `/api/organizations/${organizations.find(({ slug }: { slug: string }) => slug === 'shafa').id}`;
}

/** Written by the officer and approved by the manager, not to be published before tomorrow. */
export async function releaseUnderEmbargo(officer: Page, manager: Page, title: string, text: string): Promise<string> {
  await officer.goto('/shafa/press-releases');
  await manager.goto('/shafa/press-releases');
  const base = `${await organizationOf(officer)}/press-releases`;
  const created = await change<{ id: string; version: number }>(officer, 'POST', base, {
    kind: 'news',
    language: 'fa',
    title,
    lead: text,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    embargoUntil: new Date(Date.now() + 86_400_000).toISOString(),
  });
  const handed = await change<{ version: number }>(officer, 'POST', `${base}/${created.id}/submit`, {
    version: created.version,
  });
  await change(manager, 'POST', `${base}/${created.id}/approve`, { version: handed.version });
  return created.id;
}

/** Added by the API, and found by its name before anybody looks for it: search follows a moment later. */
export async function aRecipient(page: Page, name: string, mail: string, language = 'fa'): Promise<void> {
  const base = `${await organizationOf(page)}/recipients`;
  await change(page, 'POST', base, { name, mail, language, outlet: 'خبرگزاری سپهر' });
  await expect
    .poll(async () => (await (await page.request.get(base, { params: { q: name } })).json()).items.length)
    .toBe(1);
}
