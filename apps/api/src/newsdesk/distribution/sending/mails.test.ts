import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@ravabet/i18n';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../press-releases/render-body.ts';
import { loadConfig } from '../../../platform/config.ts';
import { newId } from '../../../platform/new-id.ts';
import { oneLine } from './build-message.ts';
import type { Claimed } from './claim-deliveries.ts';
import type { MailContent } from './mail-content.ts';
import { mailIdentity } from './mail-sender.ts';
import { mailMaker } from './make-mail.ts';
import { isHardBounce } from './settled.ts';
import { deliveryOfToken, signedToken } from './signed-token.ts';
import { textOfHtml } from './text-of-html.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = join(mkdtempSync(join(tmpdir(), 'ravabet-dkim-')), 'key.pem');
writeFileSync(keyFile, keys.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const config = loadConfig({
  SECRET_KEY: 'a secret of the tests, never of an installation',
  PUBLIC_URL: 'https://pr.example.ir',
  MAIL_FROM: 'روابط عمومی بیمارستان شفا <pr@example.ir>',
  MAIL_BOUNCE_ADDRESS: 'bounces@example.ir',
  DKIM_DOMAIN: 'example.ir',
  DKIM_SELECTOR: 'ravabet',
  DKIM_KEY_FILE: keyFile,
});
const identity = mailIdentity(config);
const make = mailMaker(identity);

const content = (more: Partial<MailContent> = {}): MailContent => ({
  language: 'fa',
  textLanguage: 'fa',
  purpose: 'release',
  organization: 'بیمارستان شفا',
  letterhead: ['تهران، خیابان بهار'],
  subject: 'بخش تصویربرداری بیمارستان گشایش یافت؛ «گامی تازه» در درمان بیماران سراسر استان',
  overTitle: '',
  title: 'بخش تصویربرداری گشایش یافت',
  subTitle: '',
  placeLine: 'تهران',
  lead: 'بخش تازه با ۲۰ تخت آغاز به کار کرد.',
  html: '<p dir="auto">متن <a href="https://example.ir/a?b=1&amp;c=2" rel="noopener nofollow">پیوند</a></p><ul><li><p dir="auto">یک</p></li><li>دو</li></ul>',
  facts: ['۱۴۰۵/خ/۰۰۱۲'],
  url: 'https://pr.example.ir/n/shafa/fa/x',
  reason: '',
  embargoUntil: null,
  ...more,
});
const delivery = (more: Partial<Claimed> = {}): Claimed => ({
  organizationId: newId(),
  dispatchId: newId(),
  id: newId(),
  recipientId: newId(),
  name: 'مریم نادری، خبرنگار سلامت روزنامهٔ بامداد',
  mail: 'naderi@bamdad.example',
  language: 'fa',
  domain: 'bamdad.example',
  ...more,
});
const mailOf = async (to: Claimed, what: MailContent = content(), replyTo: string | null = null) =>
  (await make({ contents: { [what.language]: what }, replyTo }, to, null)).toString();

describe('a mail to the press', () => {
  it('is read by an independent reader as it was meant: subject, names, both parts', async () => {
    const to = delivery();
    const read = await PostalMime.parse(await mailOf(to, content(), 'desk@example.ir'));
    expect(read.subject).toBe(content().subject);
    expect(read.to).toMatchObject([{ name: to.name, address: to.mail }]);
    expect(read.from).toMatchObject({ name: 'روابط عمومی بیمارستان شفا', address: 'pr@example.ir' });
    expect(read.replyTo).toMatchObject([{ address: 'desk@example.ir' }]);
    expect(read.messageId).toBe(identity.messageId(to.id));
    expect(read.text).toContain('پیوند (https://example.ir/a?b=1&c=2)');
    expect(read.text).toContain('• یک');
    expect(read.html).toContain('<html lang="fa" dir="rtl">');
    for (const part of [read.text, read.html]) {
      expect(part).toContain(to.mail);
      expect(part).toContain(identity.unsubscribeUrl(to.id));
      // oxlint-disable-next-line no-control-regex
      expect(part).not.toMatch(/[\u0000-\u0008]/);
    }
  });

  it('keeps every line short and every header in ASCII on the wire', async () => {
    const message = await mailOf(delivery());
    const [head = ''] = message.split('\r\n\r\n', 1);
    // oxlint-disable-next-line no-control-regex
    expect(head).toMatch(/^[\u0000-\u007f]*$/);
    expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('is signed so that an independent check finds the signature good, also over the one click', async () => {
    const message = await mailOf(delivery());
    const der = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    const resolver = async (name: string) => {
      expect(name).toBe('ravabet._domainkey.example.ir');
      return [[`v=DKIM1; k=rsa; p=${der}`]];
    };
    const { results } = await dkimVerify(Buffer.from(message), { resolver });
    expect(results).toMatchObject([{ status: { result: 'pass' }, signingDomain: 'example.ir' }]);
    expect(
      /^DKIM-Signature:[\s\S]*?\sh=([\s\S]*?);/im.exec(message)?.[1]?.replaceAll(/\s/g, '').toLowerCase(),
    ).toContain('list-unsubscribe-post');
    const forged = message.replace(
      'List-Unsubscribe: <https://pr.example.ir',
      'List-Unsubscribe: <https://evil.example',
    );
    const after = await dkimVerify(Buffer.from(forged), { resolver });
    expect(after.results[0]?.status.result).toBe('fail');
  });

  it('cannot be given a header of their own by whoever is in the list', async () => {
    const names = [
      'x\r\nBcc: all@example.ir',
      'x\u0085Bcc: y',
      'a" <evil@example.ir>, "b',
      '=?utf-8?Q?=0D=0ABcc:_x?=',
      'نام\nBcc: z',
    ];
    for (const name of names) {
      const message = await mailOf(delivery({ name }), content({ subject: `موضوع\r\nBcc: ${name}` }));
      const read = await PostalMime.parse(message);
      expect(read.headers.map(({ key }) => key)).not.toContain('bcc');
      expect(read.to).toHaveLength(1);
      expect(read.to?.[0]?.address).toBe('naderi@bamdad.example');
    }
    for (const mail of ['a@b.ir\r\nRCPT TO:<x@y.ir>', 'a b@c.ir', '<a@b.ir>', 'a@b.ir,c@d.ir', 'a@b.ir>']) {
      await expect(mailOf(delivery({ mail }))).rejects.toThrow('not a plain mail address');
    }
    expect(oneLine('a\u2028b\u0000c')).toBe('a b c');
  });

  it('says in each language why it came and how it comes no more', async () => {
    for (const language of languages) {
      const read = await PostalMime.parse(await mailOf(delivery({ language }), content({ language, subject: 'x' })));
      expect(read.html).toContain(`dir="${language === 'fa' || language === 'ar' ? 'rtl' : 'ltr'}"`);
      expect(read.text).not.toMatch(/dispatch\.|\{\{/);
    }
  });

  it('that corrects says so and why; one under embargo tells nothing of the text', async () => {
    const corrected = await PostalMime.parse(
      await mailOf(delivery(), content({ purpose: 'correction', reason: 'شمار تخت‌ها ۲۰ است' })),
    );
    expect(corrected.text).toContain('شمار تخت‌ها ۲۰ است');
    expect(corrected.text).toContain('خواندن در اتاق خبر');
    const withdrawn = await PostalMime.parse(await mailOf(delivery(), content({ purpose: 'withdrawal', html: '' })));
    expect(withdrawn.text).not.toContain('خواندن در اتاق خبر');
    expect(withdrawn.text).toContain('دیدن اعلان در اتاق خبر');
    const held = content({ purpose: 'embargo', title: 'x', lead: '', html: '', url: null, embargoUntil: '۱۲ آذر' });
    const link = 'https://pr.example.ir/n/shafa/embargo/abc';
    const embargoed = await PostalMime.parse(
      (await make({ contents: { fa: held }, replyTo: null }, delivery(), link)).toString(),
    );
    expect(embargoed.text).toContain(link);
  });
});

describe('a token in an address', () => {
  it('names its delivery, for its one use, in either case; a made-up one names nothing', () => {
    const { SECRET_KEY: secret } = config;
    const id = newId();
    const token = signedToken(secret, 'bounce', id);
    expect(token).toMatch(/^[a-z2-7]{42}$/);
    expect(deliveryOfToken(secret, 'bounce', token.toUpperCase())).toBe(id);
    expect(deliveryOfToken(secret, 'unsubscribe', token)).toBeNull();
    expect(deliveryOfToken('another secret', 'bounce', token)).toBeNull();
    expect(deliveryOfToken(secret, 'bounce', `b${token.slice(1)}`) === id && !token.startsWith('b')).toBe(false);
    for (const wrong of ['', 'x', '1'.repeat(42), token.slice(1)])
      expect(deliveryOfToken(secret, 'bounce', wrong)).toBeNull();
    expect(identity.envelopeFrom(id).length).toBeLessThanOrEqual(64 + '@example.ir'.length);
  });
});

describe('what a server answers', () => {
  it('takes an address off only when it says that nobody is there', () => {
    expect(isHardBounce(550, '550 5.1.1 <x@y>: user unknown')).toBe(true);
    expect(isHardBounce(550, '550 No such user here')).toBe(true);
    expect(isHardBounce(550, '550 5.7.1 message refused by policy')).toBe(false);
    expect(isHardBounce(552, '552 5.2.2 mailbox full')).toBe(false);
    expect(isHardBounce(450, '450 4.1.1 user unknown just now')).toBe(false);
  });
});

describe('the plain part', () => {
  it('keeps paragraphs, lists and what tables say', () => {
    const html =
      '<h2 dir="auto">سر</h2><p>a<br>b &amp; c</p><table><tbody><tr><th>x</th><td>y</td></tr></tbody></table><blockquote><p>q</p></blockquote>';
    expect(textOfHtml(html, 'fa')).toBe('سر\n\na\nb & c\n\nx | y\n\nq');
  });

  it('numbers what was numbered, sets the speaker apart from what follows, and keeps a row of a table in one line', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const item = (...content: object[]) => ({ type: 'listItem', content });
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] });
    const html = renderBody({
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          attrs: { start: 9 },
          content: [
            item(paragraph('آب')),
            item(paragraph('برق'), { type: 'bulletList', content: [item(paragraph('گاز'))] }),
          ],
        },
        { type: 'quote', attrs: { speaker: 'پیمان راد', position: 'سخنگو' }, content: [paragraph('ما آماده‌ایم.')] },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('سال'), cell('شمار')] },
            { type: 'tableRow', content: [cell('۱۴۰۴'), cell('۱۲')] },
          ],
        },
        paragraph('پایان'),
      ],
    });
    expect(textOfHtml(html, 'fa')).toBe(
      '۹. آب\n۱۰. برق\n\n• گاز\n\nما آماده‌ایم.\n\nپیمان راد سخنگو\n\nسال | شمار\n۱۴۰۴ | ۱۲\n\nپایان',
    );
  });
});
