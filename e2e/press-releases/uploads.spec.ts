import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const photo = readFileSync(join(import.meta.dirname, '../fixtures/pictures/nurses.jpg'));

const choose = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> =>
  page.locator('input[type="file"]').first().setInputFiles(files);

test('a large upload that breaks off in the middle goes on where it was, and is one file', async ({ deskOf }) => {
  const t = textsOf('fa');
  const officer = await deskOf('officer', { expectedFaults: [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/] });
  const name = `آمار ${Date.now()}.csv`;
  const line = 'بخش,تخت,بستری,ترخیص\n';
  const size = 24 * 1024 * 1024;
  const buffer = Buffer.alloc(size - (size % Buffer.byteLength(line)), line);

  const sent: number[] = [];
  let breaks = 0;
  await officer.route(/\/uploads\/[^/]+$/, async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const offset = Number(request.headers()['upload-offset']);
    if (offset > 0 && breaks < 2) {
      breaks++;
      return route.abort();
    }
    sent.push(offset);
    return route.continue();
  });
  await officer.goto('/shafa/files');
  await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
  await choose(officer, [{ name, mimeType: 'text/csv', buffer }]);
  await expect(officer.getByRole('progressbar', { name })).toBeVisible();
  await expect(officer.getByText(t('files', 'upload.done')).first()).toBeVisible({ timeout: 60_000 });
  expect(breaks).toBe(2);
  // Every part went once, each where the one before ended: nothing was sent again from the beginning.
  expect(sent).toEqual([...new Set(sent)].toSorted((one, other) => one - other));
  expect(sent.length).toBeGreaterThan(3);
  await expect(officer.getByRole('link', { name })).toHaveCount(1);
});

for (const language of ['fa', 'en'] satisfies Language[]) {
  test(`in ${language}, a cut picture and a file that is not what it is called are refused in words, and the text stays`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const officer = await deskOf('officer', { language, expectedFaults: [/status of 422/] });
    const { organizations } = await (await officer.request.get('/api/me')).json();
    const shafa = organizations.find(({ slug }: { slug: string }) => slug === 'shafa').id;
    const created = await officer.request.post(`/api/organizations/${shafa}/press-releases`, {
      data: { kind: 'news', language, title: `عکس خراب ${language}`, lead: 'این لید باید بماند.' },
    });
    const { id } = await created.json();
    await officer.goto(`/shafa/press-releases/${id}`);
    await expect(officer.getByLabel(t('press-releases', 'field.lead'), { exact: true })).toBeVisible();
    await choose(officer, [
      { name: 'cut.jpg', mimeType: 'image/jpeg', buffer: photo.subarray(0, photo.length >> 1) },
      {
        name: 'program.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from(`7f454c4602010100${'00'.repeat(600)}`, 'hex'),
      },
      { name: 'whole.jpg', mimeType: 'image/jpeg', buffer: photo },
    ]);
    const row = (name: string) => officer.getByRole('listitem').filter({ hasText: name });
    await expect(row('cut.jpg').getByText(t('problems', 'file-damaged.detail'))).toBeVisible({ timeout: 40_000 });
    await expect(row('program.jpg').getByText(t('problems', 'file-type-refused.detail'))).toBeVisible();
    // The whole one beside them is in, the others are not, and what was written stands.
    await expect(officer.getByLabel(t('press-releases', 'pictures.caption'), { exact: true })).toHaveCount(1, {
      timeout: 40_000,
    });
    await expect(officer.getByLabel(t('press-releases', 'field.lead'), { exact: true })).toHaveValue(
      'این لید باید بماند.',
    );
    await row('cut.jpg')
      .getByRole('button', { name: t('files', 'upload.dismiss', { name: 'cut.jpg' }) })
      .click();
    await expect(officer.getByText(t('problems', 'file-damaged.detail'))).toBeHidden();
  });
}
