import { expect, test } from 'vitest';
import { languageOf } from './speak.ts';

const asking = (locale: string | null, asked?: string) =>
  languageOf({ person: (locale === null ? null : { locale }) as never, headers: { 'accept-language': asked } });

test('an answer speaks as the desk does, else as the person chose, else as the browser asks, else Persian', () => {
  expect(asking('fa', 'en')).toBe('en');
  expect(asking('fa', 'en-US,en;q=0.9')).toBe('fa');
  expect(asking('fa')).toBe('fa');
  expect(asking('xx', 'zh')).toBe('zh');
  expect(asking(null, 'de-DE,de;q=0.9,ar;q=0.8,en;q=0.5')).toBe('ar');
  expect(asking(null, 'de')).toBe('fa');
});
