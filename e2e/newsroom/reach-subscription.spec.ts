import { mailsTo } from '../fixtures/mailbox.ts';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { publishAsTheOffice } from './publish-as-the-office.ts';

const linkIn = (mail: string | undefined): string =>
  /http:\/\/\S+\/n\/[^\s"<>]+\/subscription\/[^\s"<>]+/.exec(mail ?? '')?.[0] ?? '';

for (const language of ['fa', 'en'] as const) {
  test(`a reader subscribes, confirms, gets one mail of a release and leaves, without scripts, in ${language}`, async ({
    browser,
    deskOf,
    baseURL,
  }) => {
    const t = textsOf(language);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const email = `reader-${language}-${Date.now()}@example.ir`;
    const own = (url: string) => url.replace(/^http:\/\/[^/]+/, baseURL ?? '');

    await page.goto(`/n/shafa/${language}`);
    await page.locator('.foot a[href$="/subscribe"]').click();
    await page.getByRole('button', { name: t('newsroom', 'subscribe.submit') }).click();
    await expect(page.getByRole('alert')).toContainText(t('newsroom', 'subscribe.wrongEmail'));
    await page.getByLabel(t('newsroom', 'subscribe.email'), { exact: true }).fill(email);
    await page.getByRole('button', { name: t('newsroom', 'subscribe.submit') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('newsroom', 'subscribe.sentTitle'));

    await expect.poll(() => mailsTo(email).length).toBe(1);
    await page.goto(own(linkIn(mailsTo(email)[0])));
    await page.getByRole('button', { name: t('newsroom', 'subscribe.confirm') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('newsroom', 'subscribe.manageTitle'));
    const manage = page.url();

    const title =
      language === 'fa' ? `گزارش فصل برای مشترکان ${Date.now()}` : `Quarterly report for subscribers ${Date.now()}`;
    await publishAsTheOffice(baseURL ?? '', { language, title });
    await expect.poll(() => mailsTo(email).length, { timeout: 30_000 }).toBe(2);
    const mail = mailsTo(email)[1] ?? '';
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

    await page.goto(manage);
    await page.getByRole('button', { name: t('newsroom', 'subscribe.unsubscribe') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('newsroom', 'subscribe.unsubscribedTitle'));
    await publishAsTheOffice(baseURL ?? '', { language, title: `${title} ۲` });
    await page.waitForTimeout(3000);
    expect(mailsTo(email)).toHaveLength(2);
    await context.close();

    const reading = await deskOf(null, { language });
    for (const path of ['subscribe', 'ask']) {
      await reading.goto(`/n/shafa/${language}/${path}`);
      await expectOpenToEverybody(reading);
    }
  });
}
