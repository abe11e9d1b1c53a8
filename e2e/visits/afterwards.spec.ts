import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectOpenToEverybody, expectToFit, look } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';
import { aReader } from '../newsroom/read-as-anybody.ts';
import { aDelegation } from './a-delegation.ts';

const entrance = join(import.meta.dirname, '../fixtures/pictures/entrance.jpg');

/** The way of a visit until its guests are here, by the right people. */
async function bringUnderWay(officer: Page, manager: Page, id: string): Promise<void> {
  const origin = new URL(officer.url()).origin;
  const me = (await (await officer.request.get('/api/me')).json()) as { organizations: { id: string; slug: string }[] };
  const organization = me.organizations.find(({ slug }) => slug === 'shafa')?.id;
  const press = async (page: Page, step: string, body: object): Promise<void> => {
    const answer = await page.request.post(`/api/organizations/${organization}/visits/${id}/${step}`, {
      headers: { 'idempotency-key': crypto.randomUUID(), origin },
      data: body,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  await press(officer, 'start-review', { version: 1 });
  await press(manager, 'approve', { version: 2 });
  await press(officer, 'start-planning', { version: 3 });
  await press(officer, 'make-ready', { version: 4, reason: 'The programme is told by telephone' });
  await press(officer, 'start', { version: 5 });
}

for (const [language, width] of [
  ['fa', 360],
  ['en', 1280],
] as [Language, number][]) {
  const t = textsOf(language);
  const say = (key: string, values?: Record<string, string>): string => t('visit-afterwards', key, values);
  const n = (value: number): string => new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en').format(value);

  test(`in ${language} at ${width}, a guest answers by a link without scripts, and the report has a picture`, async ({
    deskOf,
    browser,
    baseURL,
  }) => {
    test.setTimeout(280_000);
    const officer = await deskOf('protocol', { language, width });
    const title = `Afterwards ${language} ${width}`;
    const { id, names } = await aDelegation(officer, title);
    const [guest = '', other = ''] = names;
    await bringUnderWay(officer, await deskOf('manager', { language, width }), id);
    await officer.goto(`/shafa/visits/${id}/afterwards`);
    await expect(officer.getByText(say('feedback.none'))).toBeVisible();
    let address = '';

    await test.step('the officer makes a link, which is shown once', async () => {
      await officer.getByRole('button', { name: `${say('feedback.make')}: ${guest}` }).click();
      const dialog = officer.getByRole('dialog');
      await expect(dialog.getByText(say('feedback.noMail'))).toBeVisible();
      await expectOpenToEverybody(officer);
      await dialog.getByRole('button', { name: say('feedback.make') }).click();
      await expect(dialog).toBeHidden();
      const field = officer.getByRole('textbox', { name: say('feedback.address') });
      await expect(field).toBeFocused();
      address = await field.inputValue();
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      await look(officer, `link-${language}-${width}`);
    });

    const reader = await aReader(browser, { width });
    // What checks a page needs scripts: the same pages are opened once more by nobody in particular.
    const eyes = await deskOf(null, { language, width, expectedFaults: [/404/, /422/] });
    const path = new URL(address).pathname.replace(/^(\/n\/[^/]+)\/\w+\//, `$1/${language}/`);
    await test.step('the guest answers where no script runs, and changes the answer', async () => {
      await reader.goto(new URL(path, baseURL).href);
      await expect(reader.getByText(title)).toBeVisible();
      await expect(reader.getByText(guest)).toHaveCount(0);
      await eyes.goto(path);
      await expectOpenToEverybody(eyes);
      await expectToFit(reader);
      await look(reader, `guest-${language}-${width}`);
      await reader.getByRole('button', { name: say('public.send') }).click();
      await expect(reader.getByRole('alert')).toContainText(say('public.problem.nothing'));
      await eyes.getByRole('button', { name: say('public.send') }).click();
      await expect(eyes.getByRole('alert')).toBeVisible();
      await expectOpenToEverybody(eyes);
      const rate = (name: string, step: number) =>
        reader
          .getByRole('group', { name: say(`public.field.${name}`) })
          .getByRole('radio', { name: say(`public.step.${step}`, { n: n(step) }) })
          .check();
      await rate('welcome', 5);
      await rate('hospitality', 3);
      await reader.getByRole('textbox', { name: say('public.field.text') }).fill('Warm welcome\nthank you');
      await reader.getByRole('button', { name: say('public.send') }).click();
      await expect(reader.getByRole('status')).toBeVisible();
      await rate('welcome', 4);
      await reader.getByRole('button', { name: say('public.change') }).click();
      await expect(
        reader
          .getByRole('group', { name: say('public.field.welcome') })
          .getByRole('radio', { name: say('public.step.4', { n: n(4) }) }),
      ).toBeChecked();
      await eyes.goto(path);
      await expectOpenToEverybody(eyes);
      await expectToFit(reader);
      await look(reader, `guest-answered-${language}-${width}`);
    });

    await test.step('the officer reads it with the name, and takes the link back', async () => {
      await officer.reload();
      const answer = officer
        .getByRole('list', { name: say('feedback.title') })
        .getByRole('listitem')
        .first();
      await expect(answer).toContainText('Warm welcome');
      await expect(answer).toContainText(guest);
      await expect(answer).not.toContainText(other);
      await expect(officer.getByText(say('feedback.average', { average: n(4) }))).toBeVisible();
      await officer.getByRole('button', { name: `${say('feedback.end')}: ${guest}` }).click();
      await officer
        .getByRole('alertdialog')
        .or(officer.getByRole('dialog'))
        .getByRole('button', { name: say('feedback.end') })
        .click();
      await expect(officer.getByText(say('feedback.state.revoked'), { exact: true })).toBeVisible();
      const gone = await reader.goto(new URL(path, baseURL).href);
      expect(gone?.status()).toBe(404);
      await expect(reader.getByRole('heading', { level: 1, name: say('public.noneTitle') })).toBeVisible();
      await eyes.goto(path);
      await expectOpenToEverybody(eyes);
    });

    await test.step('the report gets its text and a new picture with a caption, and is taken along', async () => {
      await officer.getByRole('button', { name: t('visits', 'report.edit') }).click();
      await officer.getByRole('textbox', { name: t('visits', 'report.title') }).fill('It went well.');
      await officer.locator('input[type="file"]').setInputFiles(entrance);
      await officer
        .getByRole('textbox', { name: say('pictures.alternativeText', { number: n(1) }) })
        .fill('The main entrance');
      await officer
        .getByRole('textbox', { name: say('pictures.caption', { number: n(1) }) })
        .fill(`Welcome ${language}`);
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      await look(officer, `report-form-${language}-${width}`);
      await officer.getByRole('button', { name: t('common', 'save'), exact: true }).click();
      // The form has the same picture, small, until it is kept.
      await expect(officer.getByText(t('visits', 'report.saved')).first()).toBeVisible();
      await expect(officer.getByRole('textbox', { name: t('visits', 'report.title') })).toHaveCount(0);
      const picture = officer.getByRole('img', { name: 'The main entrance' });
      await expect(picture).toBeVisible();
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
      await expect(officer.getByText(`Welcome ${language}`)).toBeVisible();
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      await look(officer, `report-${language}-${width}`);
      const coming = officer.waitForEvent('download');
      await officer.getByRole('link', { name: say('pictures.pdf') }).click();
      expect((await coming).suggestedFilename()).toMatch(/\.pdf$/);
    });
    await reader.context().close();
  });
}
