import { expect, test } from 'vitest';
import { moveOf } from './move-in-month.ts';

test('the arrow to the left goes on in Persian and back in English', () => {
  expect(moveOf('ArrowLeft', '2026-11-28', 'fa')).toBe('2026-11-29');
  expect(moveOf('ArrowLeft', '2026-11-28', 'en')).toBe('2026-11-27');
});

test('weeks begin where the language begins them, and months are those of its calendar', () => {
  // Saturday, the seventh of Azar
  expect(moveOf('Home', '2026-11-30', 'fa')).toBe('2026-11-28');
  expect(moveOf('End', '2026-11-30', 'fa')).toBe('2026-12-04');
  expect(moveOf('PageDown', '2026-11-28', 'fa')).toBe('2026-12-22');
  expect(moveOf('PageDown', '2026-11-28', 'en')).toBe('2026-12-01');
  expect(moveOf('Tab', '2026-11-28', 'fa')).toBeNull();
});
