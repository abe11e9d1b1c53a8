import { expect, it } from 'vitest';
import { digitsOf } from './digits-guard.ts';

it('turns digits of every script into those of the language', () => {
  const typed = '12 ۳۴ ٥٦';
  expect(digitsOf('fa-IR', typed)).toBe('۱۲ ۳۴ ۵۶');
  expect(digitsOf('ar-u-nu-arab', typed)).toBe('١٢ ٣٤ ٥٦');
  expect(digitsOf('en-GB', typed)).toBe('12 34 56');
  expect(digitsOf('zh-Hans', typed)).toBe('12 34 56');
});

it('leaves everything that is no digit as it was typed', () => {
  expect(digitsOf('fa-IR', 'شماره: A-/٬')).toBe('شماره: A-/٬');
});
