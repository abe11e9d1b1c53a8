import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';
import { aRecipient, releaseUnderEmbargo } from './an-embargo.ts';

const canary = 'این بند تنها برای خوانندگان پیش از انتشار نوشته شده است.';

for (const language of ['fa', 'en'] as Language[]) {
  test(`a journalist invited under embargo accepts, downloads, is closed out and named by the mark, in ${language}`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const say = (key: string, params?: Record<string, string>) => t('distribution', `embargo.${key}`, params);
    const read = (key: string) => t('embargo-pages', key);
    const officer = await deskOf('officer', { language });
    const manager = await deskOf('manager', { language });
    const stamp = String(Date.now());
    const name = `سارا ${stamp}`;
    const releaseId = await releaseUnderEmbargo(officer, manager, `پیش از انتشار ${stamp}`, canary);
    await aRecipient(officer, name, `sara${stamp}@example.ir`, language);

    // The officer finds the way from the release, and makes the link.
    await officer.goto(`/shafa/press-releases/${releaseId}`);
    await officer.getByRole('link', { name: say('side.open') }).click();
    await expect(officer.getByRole('heading', { level: 1, name: say('report.title') })).toBeVisible();
    const field = officer.getByRole('combobox', { name: say('invite.recipient') });
    await field.fill(stamp);
    await officer.getByRole('option', { name: new RegExp(stamp) }).click();
    await officer.getByRole('button', { name: say('invite.make') }).click();
    const address = await officer.getByRole('textbox', { name: say('invite.address', { name }) }).inputValue();
    await expectOpenToEverybody(officer, 'the report');

    // The journalist has no account, and a telephone.
    const journalist = await deskOf(null, { language, width: 360, expectedFaults: [/status of 4(04|22)/] });
    await journalist.goto(address);
    await expect(journalist.getByRole('heading', { level: 1, name: read('terms.title') })).toBeVisible();
    await expect(journalist.getByText(canary.slice(4))).toHaveCount(0);
    await expectOpenToEverybody(journalist, 'the terms');
    expect(await journalist.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await journalist.getByRole('checkbox').check();
    await journalist.getByRole('button', { name: read('terms.accept') }).click();
    await expect(journalist.getByRole('heading', { name: read('files.title') })).toBeVisible();
    expect((await journalist.locator('main').innerText()).replaceAll(/[\u200B\u2060]/g, '')).toContain(canary);
    await expectOpenToEverybody(journalist, 'the text');
    expect(await journalist.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const started = journalist.waitForEvent('download');
    await journalist.getByRole('link', { name: read('files.docx') }).click();
    const file = await (await started).path();
    const copied = await journalist.locator('.body').innerText();

    // Somebody to whom the address was passed on reads nothing.
    const other = await deskOf(null, { language, width: 360 });
    await other.goto(address);
    await expect(other.getByRole('heading', { level: 1, name: read('elsewhere.title') })).toBeVisible();
    await expectOpenToEverybody(other, 'elsewhere');

    // The manager sees it on the report, and closes the link.
    await manager.goto(`/shafa/distribution/embargo/${releaseId}`);
    const line = manager.getByRole('listitem').filter({ hasText: name });
    await expect(line.getByText(say('report.state.suspected'))).toBeVisible();
    await line.getByRole('button', { name: say('report.revoke') }).click();
    await manager.getByRole('textbox', { name: say('report.reason') }).fill('پیوند به دیگری رسیده است');
    await manager
      .getByRole('dialog')
      .getByRole('button', { name: say('report.revoke') })
      .click();
    await expect(line.getByText(say('report.state.revoked'), { exact: true }).first()).toBeVisible();
    await journalist.goto(address);
    // Said in the browser's language: a closed link tells nothing of whose it was.
    const closed = textsOf('fa')('embargo-pages', 'closed.title');
    await expect(journalist.getByRole('heading', { level: 1, name: closed })).toBeVisible();

    // After the leak: the copied paragraph and the file both name her.
    await manager.goto('/shafa/distribution/trace');
    await manager.getByRole('textbox', { name: say('trace.text') }).fill(copied);
    await manager.getByRole('button', { name: say('trace.look') }).click();
    await expect(manager.getByText(say('trace.found', { name }))).toBeVisible();
    await expectOpenToEverybody(manager, 'the trace');
    await manager.getByRole('textbox', { name: say('trace.text') }).fill('');
    await manager.locator('input[type=file]').setInputFiles(file);
    await expect(manager.getByText(say('trace.found', { name }))).toBeVisible();
  });
}
