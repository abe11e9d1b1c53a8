import { describe, expect, it } from 'vitest';
import { renderMail } from './mail.ts';

const values = {
  name: 'نادری',
  code: '123',
  text: 'متن\n<b>پرسش</b>',
  organization: '沙法医院',
  url: 'https://pr.example.ir/q?a=1&b=2',
};

describe('a mail of the office', () => {
  it('keeps what people wrote by itself, so that a Persian name does not turn a Chinese line around', () => {
    const { html, text } = renderMail({ to: 'x@example.ir', template: 'question-received', values }, 'zh');
    expect(html).toMatch(/<p style="[^"]*"><bdi>نادری<\/bdi>/);
    expect(html).toContain('<p dir="auto" style="margin:0 0 12px">&lt;b&gt;پرسش&lt;/b&gt;</p>');
    expect(html).not.toContain('<b>');
    expect(html).toContain('href="https://pr.example.ir/q?a=1&amp;b=2"');
    expect(text).toContain('<b>پرسش</b>');
    expect(text).not.toContain('bdi');
  });

  it('says who sends it, in the direction of its language', () => {
    const { html } = renderMail({ to: 'x@example.ir', template: 'newsroom-confirm', values }, 'fa');
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toMatch(/<p dir="auto" style="text-align:right;[^"]*">沙法医院<\/p>/);
  });
});
