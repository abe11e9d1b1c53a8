import { expect, it } from 'vitest';
import { initialsOf } from './avatar.tsx';

it('keeps the two initials of a Persian name apart', () => {
  expect(initialsOf('مریم احمدی')).toBe('م\u200cا');
});

it('is content with one name, and with none', () => {
  expect([initialsOf('سعدی'), initialsOf('  ')]).toEqual(['س', '']);
});
