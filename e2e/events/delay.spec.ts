import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

/** The morning of the day that the event is begun for: 9:00 in Tehran, and so many minutes. */
const at = (minutes: number): string => new Date(Date.parse('2027-05-01T05:30:00Z') + minutes * 60_000).toISOString();
const lines = [
  { part: 'programme', title: 'پذیرش', startsAt: at(0), endsAt: at(30) },
  { part: 'programme', title: 'سخنرانی', startsAt: at(30), endsAt: at(60) },
  { part: 'run-sheet', title: 'پخش سرود', startsAt: at(30) },
  { part: 'programme', title: 'پایان', startsAt: at(90), endsAt: at(115) },
];

for (const { language, width } of (['fa', 'en'] as const).flatMap((one) =>
  [1280, 360].map((wide) => ({ language: one, width: wide })),
)) {
  test(`in ${language} at ${width} px, one delay moves what follows, and is taken back`, async ({ deskOf }) => {
    const t = textsOf(language);
    const e = (key: string, params?: Record<string, string>) => t('events', key, params);
    const desk = await deskOf('protocol', { language, width });
    await desk.goto('/shafa/events/new?on=2027-05-01');
    const title = desk.getByRole('textbox', { name: t('common', 'languages.fa') }).first();
    await title.fill(`تأخیر ${language} ${width}`);
    await desk.getByRole('button', { name: e('create.submit') }).click();
    await desk.waitForURL(/events\/[0-9a-f-]{36}$/);
    const event = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
    await desk.evaluate(
      async ({ id, all }) => {
        const me = (await (await fetch('/api/me')).json()) as { organizations: { id: string; slug: string }[] };
        const organization = me.organizations.find(({ slug }) => slug === 'shafa')?.id ?? '';
        for (const line of all) {
          const body = JSON.stringify({ id: crypto.randomUUID(), ...line });
          const headers = { 'content-type': 'application/json' };
          await fetch(`/api/organizations/${organization}/events/${id}/lines`, { method: 'POST', headers, body });
        }
      },
      { id: event, all: lines },
    );
    await desk.reload();
    await desk.getByRole('tab', { name: e('tab.programme') }).click();
    const speech = desk.getByRole('listitem').filter({ hasText: 'سخنرانی' });
    const time = language === 'fa' ? { was: '۹:۳۰', is: '۹:۵۰' } : { was: '09:30', is: '09:50' };
    await expect(speech).toContainText(time.was);
    await speech.getByRole('button', { name: e('delay.action', { title: 'سخنرانی' }) }).click();
    const dialog = desk.getByRole('dialog');
    const minutes = dialog.getByRole('textbox', { name: e('delay.minutes') });
    await minutes.fill('20');
    await minutes.press('Tab');
    const moves = dialog.getByRole('region', { name: e('delay.preview') }).getByRole('listitem');
    await expect(moves).toHaveCount(3);
    await expect(moves.nth(0)).toContainText(time.is);
    await expect(moves.filter({ hasText: 'پایان' })).toContainText(e('delay.outside'));
    await expectOpenToEverybody(desk);
    await expectToFit(desk);
    await dialog.getByRole('button', { name: e('delay.apply') }).click();
    await expect(dialog).toBeHidden();
    await expect(speech).toContainText(time.is);
    await expectToFit(desk);
    await desk.getByRole('button', { name: e('delay.undo') }).click();
    await expect(speech).toContainText(time.was);
    await expect(speech).not.toContainText(time.is);
  });
}
