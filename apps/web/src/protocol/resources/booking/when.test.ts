import { expect, it } from 'vitest';
import { spanOf, whenOf } from './when.ts';

const zone = 'Asia/Tehran';

it('a time is written in the days and clocks of the organisation, and read back as it was', () => {
  const span = { startsAt: '2026-12-05T20:00:00.000Z', endsAt: '2026-12-06T05:30:00.000Z' };
  const when = whenOf(span, zone);
  expect(when).toEqual({ on: '2026-12-05', from: '23:30', untilOn: '2026-12-06', until: '09:00' });
  expect(spanOf(when, zone)).toEqual(span);
});

it('a time without an end, or that ends before it begins, is none', () => {
  const when = { on: '2026-12-05', from: '10:00', untilOn: '2026-12-05', until: '11:00' };
  expect(spanOf(when, zone)).not.toBeNull();
  for (const wrong of [
    { until: null },
    { from: null },
    { until: '10:00' },
    { until: '09:00' },
    { untilOn: '2026-12-04' },
  ])
    expect(spanOf({ ...when, ...wrong }, zone)).toBeNull();
});
