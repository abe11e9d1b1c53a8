import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { fromMessenger, fromWord } from './pasted-text.ts';
import { beginRelease } from './writing.ts';

/** As Ctrl-V does: the clipboard's rich form reaches the editor in a paste event. */
async function paste(page: Page, html: string): Promise<void> {
  await page.locator('.ProseMirror[contenteditable="true"]').evaluate((editor, content) => {
    const data = new DataTransfer();
    data.setData('text/html', content);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

test('text from Word and from a messenger arrives with its structure and without its dress', async ({ deskOf }) => {
  const page = await deskOf('officer');
  await beginRelease(page, textsOf('fa'), 'news');
  const body = page.locator('.ProseMirror[contenteditable="true"]');
  await body.click();
  await paste(page, fromWord);
  await expect(body.locator('h2')).toHaveText('نوبت‌دهی تازه');
  await expect(body.locator('strong')).toHaveText('همهٔ نوبت‌ها');
  await expect(body.locator('ul > li')).toHaveText(['صبح‌ها از ساعت هفت', 'بعدازظهرها تا ساعت هشت']);
  expect(await body.innerHTML()).not.toMatch(/mso|Nazanin|o:p|alert|file:|font-family|class="Mso/i);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await paste(page, fromMessenger);
  await expect(body.getByText('سلام؛ متن نهایی این است.', { exact: true })).toBeVisible();
  await expect(body.getByText('جلسه ساعت ۱۰:۳۰ برگزار می‌شود.', { exact: true })).toBeVisible();
});
