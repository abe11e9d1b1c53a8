import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

const t = textsOf('fa');
const field = (name: 'overTitle' | 'subTitle') => t('press-releases', `field.${name}`);

test('two write in one draft: a field of a colleague appears, and what was typed without a line is joined on return', async ({
  deskOf,
}) => {
  // The lost line, and the stale version that leads to joining: the browser writes both into its console.
  const expectedFaults = [/ERR_INTERNET_DISCONNECTED/, /status of 409/];
  const mine = await deskOf('officer', { expectedFaults });
  const theirs = await deskOf('officer2', { expectedFaults });
  const { organizations } = await (await mine.request.get('/api/me')).json();
  const shafa = organizations.find(({ slug }: { slug: string }) => slug === 'shafa').id;
  const draft = { kind: 'news', language: 'fa', title: 'دو نفر و یک پیش‌نویس' };
  const created = await mine.request.post(`/api/organizations/${shafa}/press-releases`, { data: draft });
  const { id } = await created.json();
  for (const page of [mine, theirs]) {
    await page.goto(`/shafa/press-releases/${id}`);
    await expect(page.getByLabel(field('subTitle'))).toBeVisible();
  }

  await theirs.getByLabel(field('overTitle')).fill('روتیتر همکار');
  await expect(mine.getByLabel(field('overTitle'))).toHaveValue('روتیتر همکار');

  await mine.context().setOffline(true);
  await mine.getByLabel(field('subTitle')).fill('نوشته بی‌خط');
  await expect(mine.getByText(t('press-releases', 'save.offline'))).toBeVisible();
  await theirs.getByLabel(field('overTitle')).fill('روتیتر دوم همکار');
  await expect(theirs.getByText(t('press-releases', 'save.saving'))).toBeHidden();
  await mine.context().setOffline(false);
  await expect(theirs.getByLabel(field('subTitle'))).toHaveValue('نوشته بی‌خط', { timeout: 30_000 });
  await expect(mine.getByLabel(field('overTitle'))).toHaveValue('روتیتر دوم همکار', { timeout: 30_000 });
});
