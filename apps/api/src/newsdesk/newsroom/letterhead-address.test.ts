import { organizationsRoutes as organizations } from '@ravabet/contracts/office/organizations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { newsroomReader } from '../../testing/newsroom-reader.ts';
import { published } from '../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  await published(office, { title: 'خبری برای آغاز' });
});
afterAll(() => t.close());

test('each language of the newsroom shows the address of its own, and the Persian one where it has none', async () => {
  const manager = await office.actingAs('pr-manager');
  const { version, letterhead } = (await manager.call(organizations.get)).body;
  expect(letterhead.address).toEqual({ fa: '', ar: '', en: '', zh: '' });
  const address = { fa: 'اصفهان، خیابان استانداری', ar: '', en: '12 Ostandari Street, Isfahan', zh: '' };
  const saved = await manager.call(organizations.update, {
    body: { version, letterhead: { ...letterhead, address } },
  });
  expect(saved.body.letterhead.address).toEqual(address);
  const reader = newsroomReader(t, office);
  const english = (await reader.soon('/en', ({ body }) => body.includes(address.en))).body;
  expect([english.includes(address.en), english.includes(address.fa)]).toEqual([true, false]);
  for (const language of ['fa', 'ar', 'zh']) {
    const page = (await reader.soon(`/${language}`, ({ body }) => body.includes(address.fa))).body;
    expect([language, page.includes(address.fa), page.includes(address.en)]).toEqual([language, true, false]);
  }
});
