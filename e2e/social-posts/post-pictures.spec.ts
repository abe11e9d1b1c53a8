import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expectOpenToEverybody, expectToFit, look } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const picture = (name: string): string => join(import.meta.dirname, '../fixtures/pictures', name);

/** A messenger whose bot API runs on this machine; it keeps what was posted, and by which method. */
async function aMessenger() {
  const posted: { method: string; form: FormData }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = { 'content-type': String(request.headers['content-type']) };
      const method = request.url?.split('/').at(-1) ?? '';
      void new Response(new Uint8Array(Buffer.concat(chunks)), { headers }).formData().then((form) => {
        posted.push({ method, form });
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ ok: true, result: [{ message_id: 70 }, { message_id: 71 }] }));
      });
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return { posted, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

for (const [language, width] of [
  ['fa', 1280],
  ['en', 360],
] as [Language, number][]) {
  const t = textsOf(language);
  const say = (key: string, values?: Record<string, string>) => t('social-posts', key, values);
  const digits = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en');
  const nth = (key: string, n: number) => say(`pictures.${key}`, { number: digits.format(n) });

  test(`a post gets a picture of the library and a new one, in the order of its writer, and both stand in the channel (${language}, ${width} px)`, async ({
    deskOf,
  }) => {
    const messenger = await aMessenger();
    const name = language === 'fa' ? 'کانال تصویری' : 'Picture channel';
    const words = language === 'fa' ? 'پرستاران بخش تازه' : 'The nurses of the new ward';
    const manager = await deskOf('manager', { language, width });
    await manager.goto('/shafa/social-posts/channels/new');
    await manager.getByLabel(say('channel.name')).fill(name);
    await manager.getByLabel(say('channel.apiUrl')).fill(messenger.url);
    await manager.getByLabel(say('channel.chatId')).fill('@shafa');
    await manager.getByLabel(say('channel.secret')).fill('123:token-of-the-test');
    await manager.getByRole('button', { name: say('channel.save') }).click();
    await expect(manager.getByRole('link', { name }).first()).toBeVisible();

    const officer = await deskOf('officer', { language, width });
    await officer.goto('/shafa/social-posts?new=1');
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('button', { name: say('field.channel') }).click();
    await officer.getByRole('option', { name }).click();
    await dialog.getByLabel(say('field.text')).fill(words);
    await dialog.getByRole('button', { name: say('new.submit') }).click();
    await expect(officer.getByRole('heading', { level: 1, name })).toBeVisible();

    // From the files of the organisation.
    await officer.getByRole('button', { name: say('pictures.fromLibrary') }).click();
    await dialog.getByRole('checkbox', { name: /سالن انتظار اورژانس/ }).press('Space');
    await expectOpenToEverybody(officer);
    await look(officer, `picker-${language}-${width}`);
    await dialog.getByRole('button', { name: say('pictures.add') }).click();
    await officer.getByLabel(nth('alternativeText', 1)).fill('hall');

    // A new one joins when somebody has said with what right it is shown.
    await officer.locator('input[type="file"]').first().setInputFiles(picture('nurses.jpg'));
    const rights = officer.getByRole('region', { name: 'nurses.jpg' });
    await rights.getByLabel(t('files', 'field.licence')).fill(language === 'fa' ? 'مالکیت سازمان' : 'Own');
    await expectOpenToEverybody(officer);
    await look(officer, `rights-${language}-${width}`);
    await rights.getByRole('button', { name: say('pictures.addWithRights') }).click();
    await officer.getByLabel(nth('alternativeText', 2)).fill('nurses');

    // Put first with the keyboard; the focus stays with the picture.
    await officer.getByRole('button', { name: nth('up', 2) }).focus();
    await officer.keyboard.press('Enter');
    await expect(officer.getByLabel(nth('alternativeText', 1))).toHaveValue('nurses');
    await expect(officer.getByRole('button', { name: nth('down', 1) })).toBeFocused();
    await officer.getByRole('button', { name: say('save'), exact: true }).click();
    const preview = officer.getByRole('region', { name: say('field.preview') });
    await expect(preview.getByRole('img')).toHaveCount(2);
    await expect(preview.getByRole('img').first()).toHaveAttribute('alt', 'nurses');
    await expect(preview.getByRole('img').first()).toHaveJSProperty('complete', true);
    await expectOpenToEverybody(officer);
    await expectToFit(officer);
    await look(officer, `form-${language}-${width}`);
    await officer
      .getByRole('button', { name: say('step.submit.label') })
      .first()
      .click();
    await expect(officer.getByText(say('state.in-review')).first()).toBeVisible();

    await manager.goto(officer.url());
    await expect(manager.getByRole('img', { name: 'hall' })).toBeVisible();
    await look(manager, `review-${language}-${width}`);
    await manager
      .getByRole('button', { name: say('step.approve.label'), exact: true })
      .first()
      .click();
    await expect(manager.getByText(say('state.approved')).first()).toBeVisible();
    await manager
      .getByRole('button', { name: say('step.publish.label') })
      .first()
      .click();
    await expect(manager.getByText(say('state.published')).first()).toBeVisible();
    expect(messenger.posted.map(({ method }) => method)).toEqual(['sendMediaGroup']);
    const form = messenger.posted[0]?.form;
    const media = JSON.parse(String(form?.get('media'))) as { caption?: string }[];
    expect(media.map(({ caption }) => caption)).toEqual([words, undefined]);
    expect(form?.get('picture1')).toMatchObject({ type: 'image/jpeg' });
    await expectOpenToEverybody(manager);
    await expectToFit(manager);
    messenger.close();
  });
}
