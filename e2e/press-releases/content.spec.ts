import type { Page } from '@playwright/test';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Texts, textsOf } from '../fixtures/texts.ts';
import { submit, takeStep } from './steps.ts';
import { beginRelease, waitUntilSaved } from './writing.ts';

/** One second of silence, as a recorder would write it. */
function silence(): Buffer {
  const samples = Buffer.alloc(8000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

const editorOf = (page: Page) => page.locator('.ProseMirror[contenteditable="true"]');
const field = (page: Page, t: Texts, key: string) =>
  page.getByRole('textbox', { name: t('press-releases', key), exact: true });
const open = async (page: Page, title: string) => {
  const button = page.getByRole('button', { name: new RegExp(`^${title}`) });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
};

/** As Ctrl-V does: plain text reaches the editor in a paste event. */
async function paste(page: Page, text: string): Promise<void> {
  await editorOf(page).evaluate((editor, content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('a manager keeps topics, words about the house and its style; a Persian release follows them into the newsroom', async ({
  deskOf,
}) => {
  test.setTimeout(300_000);
  const t = textsOf('fa');
  const p = (key: string, values?: Record<string, string>) => t('press-releases', key, values);
  const manager = await deskOf('manager');
  const officer = await deskOf('officer');
  const mark = String(Date.now() % 100_000);
  const topic = `تجهیزات ${mark}`;

  await test.step('the manager adds a topic, a text about the house and a word', async () => {
    await manager.goto('/shafa/press-releases');
    await manager.getByRole('link', { name: p('settings.open') }).click();
    await expect(manager.getByRole('heading', { level: 1, name: p('settings.title') })).toBeVisible();
    const fa = t('common', 'languages.fa');
    await manager
      .getByLabel(p('settings.topics.nameIn', { language: fa }))
      .last()
      .fill(topic);
    await manager.getByLabel(p('settings.topics.slug')).fill(`equipment-${mark}`);
    await manager.getByRole('button', { name: p('settings.topics.add') }).click();
    await expect(manager.getByText(topic)).toBeVisible();
    await manager.getByLabel(p('settings.boilerplates.name')).last().fill(`دربارهٔ ما ${mark}`);
    await manager.getByLabel(p('settings.boilerplates.text')).last().fill('بیمارستانی برای همه.');
    await manager.getByRole('button', { name: p('settings.boilerplates.add') }).click();
    await expect(manager.getByText(`دربارهٔ ما ${mark}`)).toBeVisible();
    await manager.getByLabel(p('settings.words.phrase')).last().fill(`واژک${mark}`);
    await manager.getByLabel(p('settings.words.suggestion')).last().fill('دستگاه');
    await manager.getByRole('button', { name: p('settings.words.add') }).click();
    await expect(manager.getByText(`واژک${mark}`)).toBeVisible();
    await expectOpenToEverybody(manager);
  });

  const url =
    await test.step('the officer writes, and what a patient colleague would say stands beside the text', async () => {
      const address = await beginRelease(officer, t, 'news');
      await field(officer, t, 'field.title').fill('دستگاه تازه بهره‌برداری ميشود');
      await editorOf(officer).click();
      await officer.keyboard.insertText(`این واژک${mark} برای بيماران است و 320 تخت دارد.`);
      await open(officer, p('house.title'));
      await expect(officer.getByText(p('house.kind.missing-lead'))).toBeVisible();
      await expect(officer.getByText(p('house.kind.missing-place-line'))).toBeVisible();
      await expect(officer.getByText(p('house.kind.unverified-figure'))).toBeVisible();
      await officer.getByRole('button', { name: p('house.write', { word: 'دستگاه' }) }).click();
      await expect(editorOf(officer)).toContainText('این دستگاه برای بيماران');
      await open(officer, p('hints.typing'));
      const applyAll = officer.getByRole('button', {
        name: new RegExp(`^${p('hints.applyAll', { number: '' }).split('(')[0]?.trim()}`),
      });
      await applyAll.click();
      await expect(editorOf(officer)).toContainText('برای بیماران است و ۳۲۰ تخت');
      await expect(field(officer, t, 'field.title')).toHaveValue('دستگاه تازه بهره‌برداری می‌شود');
      // Of two messages the newest stands first.
      await officer
        .getByRole('alertdialog')
        .first()
        .getByRole('button', { name: t('common', 'undo') })
        .click();
      await expect(field(officer, t, 'field.title')).toHaveValue('دستگاه تازه بهره‌برداری ميشود');
      await expect(editorOf(officer)).toContainText('برای بيماران است و 320 تخت');
      await applyAll.click();
      await expect(field(officer, t, 'field.title')).toHaveValue('دستگاه تازه بهره‌برداری می‌شود');
      await expect(applyAll).toHaveCount(0);
      return address;
    });

  await test.step('what is pasted is shown as it would change, and changes only when it is said', async () => {
    await editorOf(officer).click();
    await officer.keyboard.press('Control+End');
    await officer.keyboard.press('Enter');
    await paste(officer, 'كتاب ها رسيد');
    await expect(editorOf(officer)).toContainText('كتاب ها رسيد');
    await officer.getByRole('button', { name: p('hints.applyPasted') }).click();
    await expect(editorOf(officer)).toContainText('کتاب‌ها رسید');
  });

  await test.step('a quote has its speaker, a sound its words, and the release its place', async () => {
    await editorOf(officer).click();
    await officer.keyboard.press('Control+End');
    await officer.keyboard.press('Enter');
    await officer.keyboard.insertText('از همه سپاسگزارم.');
    await officer.getByRole('button', { name: p('toolbar.said') }).click();
    await expect(officer.getByText(p('house.kind.quote-without-speaker'))).toBeVisible();
    await field(officer, t, 'quote.speaker').fill('دکتر سارا امینی');
    await field(officer, t, 'quote.position').fill('رئیس بیمارستان');
    await expect(officer.getByText(p('house.kind.quote-without-speaker'))).toHaveCount(0);
    const chooser = officer.waitForEvent('filechooser');
    await officer.getByRole('button', { name: p('media.browse') }).click();
    await (await chooser).setFiles({ name: 'گفت‌وگو.wav', mimeType: 'audio/wav', buffer: silence() });
    await field(officer, t, 'media.caption').fill('گفت‌وگو با رئیس بیمارستان');
    await field(officer, t, 'media.transcript').fill('سلام؛ خوش آمدید.');
    await field(officer, t, 'field.lead').fill('بخش تازه آمادهٔ کار است.');
    await field(officer, t, 'field.placeLine').fill('اصفهان');
    await open(officer, p('place.titleAndEvents'));
    await field(officer, t, 'place.name').fill('تالار همایش');
    await field(officer, t, 'place.map').fill('example.ir/map');
    await officer.getByRole('button', { name: p('events.add') }).click();
    await field(officer, t, 'events.name').fill('روز پرستار');
    // As a person does, who sees the field before typing: a page that scrolls below an open list closes it.
    await officer.getByRole('combobox', { name: p('field.topicIds') }).click();
    await officer.getByRole('combobox', { name: p('field.topicIds') }).fill(topic);
    await officer.getByRole('option', { name: topic }).click();
    // More topics could be chosen: the list stays until it is closed.
    await officer.keyboard.press('Escape');
    await officer.getByRole('button', { name: new RegExp(p('field.boilerplateId')) }).click();
    await officer.getByRole('option', { name: `دربارهٔ ما ${mark}` }).click();
    const total = officer.getByRole('row', { name: new RegExp(p('lengths.total')) });
    await expect(total).toContainText(/[۱-۹]/);
    await waitUntilSaved(officer, t);
    await expectOpenToEverybody(officer);
  });

  await test.step('it is handed in, approved and published', async () => {
    await submit(officer, t);
    await takeStep(manager, t, url, 'approve');
    await takeStep(manager, t, url, 'publish');
    await manager.goto(url);
    await expect(manager.getByText(topic).first()).toBeVisible();
    await expect(manager.getByText('دکتر سارا امینی').first()).toBeVisible();
    await expectOpenToEverybody(manager);
  });

  await test.step('the newsroom shows it whole, and plays the sound without a script', async () => {
    const reader = await deskOf(null);
    await manager.goto(url);
    const address = await manager.getByRole('link', { name: p('notice.read') }).getAttribute('href');
    await reader.goto(address ?? '');
    await expect(reader.locator('figure.quote cite')).toHaveText('دکتر سارا امینی');
    const sound = reader.locator('audio source');
    const answer = await reader.request.get((await sound.getAttribute('src')) ?? '', {
      headers: { range: 'bytes=0-3' },
    });
    expect([answer.status(), (await answer.body()).toString('latin1')]).toEqual([206, 'RIFF']);
    await reader.locator('audio').evaluate((player: HTMLAudioElement) => player.play().catch(() => undefined));
    await expect
      .poll(() => reader.locator('audio').evaluate((player: HTMLAudioElement) => player.duration))
      .toBeCloseTo(1, 1);
    await expect(reader.getByText('تالار همایش').first()).toBeVisible();
    await expect(reader.getByText('روز پرستار').first()).toBeVisible();
    await expect(reader.getByText('بیمارستانی برای همه.')).toBeVisible();
    await expectOpenToEverybody(reader);
  });

  await test.step('the list is filtered by the topic', async () => {
    await officer.goto('/shafa/press-releases');
    await officer.getByRole('button', { name: p('filters.more'), exact: true }).click();
    await officer.getByRole('button', { name: new RegExp(p('filters.topic')) }).click();
    await officer.getByRole('option', { name: topic }).click();
    await officer.keyboard.press('Escape');
    await expect(officer.locator('main tbody tr')).toHaveCount(1);
  });
});

test('in English a quote keeps its speaker, words and characters are counted, and Persian typing is not spoken of', async ({
  deskOf,
}) => {
  test.setTimeout(120_000);
  const t = textsOf('en');
  const p = (key: string, values?: Record<string, string>) => t('press-releases', key, values);
  const officer = await deskOf('officer2', { language: 'en' });
  const manager = await deskOf('manager', { language: 'en' });
  await beginRelease(officer, t, 'notice');
  await field(officer, t, 'field.title').fill('Visiting hours change on Friday');
  await editorOf(officer).click();
  await officer.keyboard.insertText('We thank our visitors.');
  await officer.getByRole('button', { name: p('toolbar.said') }).click();
  await field(officer, t, 'quote.speaker').fill('Dr Sara Amini');
  const total = officer.getByRole('row', { name: new RegExp(`^${p('lengths.total')}`) });
  await expect(total).toContainText('12');
  await expect(officer.getByRole('button', { name: new RegExp(`^${p('hints.typing')}`) })).toHaveCount(0);
  await waitUntilSaved(officer, t);
  await officer.reload();
  await expect(field(officer, t, 'quote.speaker')).toHaveValue('Dr Sara Amini');
  await expectOpenToEverybody(officer);
  await manager.goto('/shafa/press-releases/settings');
  await expect(manager.getByRole('heading', { level: 1, name: p('settings.title') })).toBeVisible();
  await expectOpenToEverybody(manager);
});
