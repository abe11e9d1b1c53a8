import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

/** A messenger whose bot API runs on this machine; it keeps what was posted. */
async function aMessenger() {
  const posted: { chat_id: string; text: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      posted.push(JSON.parse(body) as (typeof posted)[number]);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, result: { message_id: posted.length } }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return { posted, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

for (const language of ['fa', 'en'] as Language[]) {
  const t = textsOf(language);
  const say = (key: string) => t('social-posts', key);

  test(`a post is written by an officer, approved by the manager and stands in the channel once (${language})`, async ({
    deskOf,
  }) => {
    const messenger = await aMessenger();
    const name = language === 'fa' ? 'کانال آزمون بله' : 'Test channel';
    const words = language === 'fa' ? 'ساعت ملاقات تازه شد 👩‍⚕️' : 'New visiting hours 👩‍⚕️';
    const manager = await deskOf('manager', { language, expectedFaults: [/status of 422/] });
    await manager.goto('/shafa/social-posts/channels/new');
    await manager.getByLabel(say('channel.name')).fill(name);
    await manager.getByRole('button', { name: say('channel.save') }).click();
    // What is missing stands beside its field.
    await expect(manager.getByText(t('problems', 'channel-incomplete.title'))).toBeVisible();
    // An incomplete channel is not taken, and what was typed stays.
    await expect(manager).toHaveURL(/channels\/new$/);
    await expect(manager.getByLabel(say('channel.name'))).toHaveValue(name);
    await expectOpenToEverybody(manager);
    await manager.getByLabel(say('channel.apiUrl')).fill(messenger.url);
    await manager.getByLabel(say('channel.chatId')).fill('@shafa');
    await manager.getByLabel(say('channel.secret')).fill('123:token-of-the-test');
    await manager.getByLabel(say('channel.publicUrl')).fill('https://ble.example.org/test');
    await manager.getByRole('button', { name: say('channel.save') }).click();
    await expect(manager.getByRole('link', { name }).first()).toBeVisible();

    const officer = await deskOf('officer', { language });
    await officer.goto('/shafa/social-posts?new=1');
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('button', { name: say('field.channel') }).click();
    await officer.getByRole('option', { name }).click();
    await dialog.getByLabel(say('field.text')).fill(words);
    await expectOpenToEverybody(officer);
    await dialog.getByRole('button', { name: say('new.submit') }).click();
    await expect(officer.getByRole('heading', { level: 1, name })).toBeVisible();
    await expectOpenToEverybody(officer);
    await officer
      .getByRole('button', { name: say('step.submit.label') })
      .first()
      .click();
    await expect(officer.getByText(say('state.in-review')).first()).toBeVisible();

    await manager.goto(officer.url());
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
    await expect(manager.getByRole('link', { name: 'https://ble.example.org/test/1' })).toBeVisible();
    expect(messenger.posted).toEqual([{ chat_id: '@shafa', text: words }]);
    await expectOpenToEverybody(manager);
    messenger.close();
  });
}

test('one button stops everything scheduled, says so everywhere, and lets it go on', async ({ deskOf }) => {
  const t = textsOf('fa');
  const head = await deskOf('head');
  await head.goto('/shafa/social-posts');
  await head.getByRole('button', { name: t('social-posts', 'freeze.button') }).click();
  const dialog = head.getByRole('dialog');
  // Sendings stand still too, and are counted beside posts and releases.
  await expect(dialog.getByText(/[۰-۹]+ ارسال زمان‌بندی‌شده/)).toBeVisible();
  await dialog.getByLabel(t('social-posts', 'freeze.reason')).fill('آتش‌سوزی در انبار');
  await expectOpenToEverybody(head);
  await dialog.getByRole('button', { name: t('social-posts', 'freeze.button') }).click();
  const notice = head.getByText(t('social-posts', 'notice.frozenTitle'));
  await expect(notice).toBeVisible();
  await expect(head.getByText('آتش‌سوزی در انبار')).toBeVisible();
  await head.getByRole('button', { name: t('social-posts', 'freeze.resume') }).click();
  await dialog.getByRole('button', { name: t('social-posts', 'freeze.resume') }).click();
  await expect(notice).toBeHidden();
});
