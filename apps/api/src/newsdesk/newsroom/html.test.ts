import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';
import { html, jsonLd, withWholes } from './html.ts';

test('whatever is put into a template stays text', () => {
  const signs = fc.string({ unit: fc.constantFrom(...`<>"'&/=;p a ب\u0000\uffff\n`) });
  fc.assert(
    fc.property(signs, (words) => {
      const { text } = html`<p title="${words}">${words}</p>`;
      expect(text.slice(3, -4)).not.toMatch(/<[^p]|<$/);
      expect(text.match(/</g)).toHaveLength(2);
      expect(text.match(/"/g)).toHaveLength(2);
    }),
  );
});

test('markup inside markup is not escaped twice, and nothing is nothing', () => {
  expect(html`<ul>${['a<', 'b'].map((item) => html`<li>${item}</li>`)}${false}${null}${undefined}${0}</ul>`.text).toBe(
    '<ul><li>a&lt;</li><li>b</li>0</ul>',
  );
});

test('data for machines cannot end its element', () => {
  expect(jsonLd({ headline: '</script><script>alert(1)</script>' }).text.match(/<\/script>/g)).toHaveLength(1);
});

test('the language a browser likes best is taken from those that are published', () => {
  expect(acceptedLanguage('en-US,en;q=0.9,fa;q=0.95', ['fa', 'en'])).toBe('en');
  expect(acceptedLanguage('zh-CN,zh;q=0.9,en;q=0.1', ['fa', 'en'])).toBe('en');
  expect(acceptedLanguage('en;q=0, de', ['en', 'fa'])).toBe('fa');
  expect(acceptedLanguage(undefined, [])).toBe('fa');
  expect(acceptedLanguage(undefined, ['zh'])).toBe('zh');
});

test('what a line sets apart stands in one piece, and nothing in it becomes markup', () => {
  const line = 'نامه به \u2066a-b@example.ir\u2069 و کد \u2066<RV-1>\u2069';
  expect(html`<p>${withWholes(line)}</p>`.text).toBe(
    '<p>نامه به <bdi dir="ltr" class="whole">a-b@example.ir</bdi> و کد <bdi dir="ltr" class="whole">&lt;RV-1&gt;</bdi></p>',
  );
});
