import { expect, test } from 'vitest';
import { daysOf } from './periods.ts';

test('a Persian period is Jalali, with its leap day', () => {
  expect(daysOf('this-month', '2026-11-28', 'fa')).toEqual({ from: '2026-11-22', until: '2026-12-21' });
  expect(daysOf('last-month', '2026-11-28', 'fa')).toEqual({ from: '2026-10-23', until: '2026-11-21' });
  expect(daysOf('this-year', '2025-03-20', 'fa')).toEqual({ from: '2024-03-20', until: '2025-03-20' });
});

test('an English period is Gregorian', () => {
  expect(daysOf('last-month', '2026-01-05', 'en')).toEqual({ from: '2025-12-01', until: '2025-12-31' });
  expect(daysOf('this-year', '2026-01-05', 'en')).toEqual({ from: '2026-01-01', until: '2026-12-31' });
});
