import { describe, expect, it } from 'vitest';
import { emptyEvent, isTimeRight, sentOf } from './event-draft.ts';

describe('what is typed of an event', () => {
  it('names its halls with the commas of any language, each once', () => {
    expect(sentOf({ ...emptyEvent, halls: 'سالن ۱، سالن ۲, سالن ۱' }).halls).toEqual(['سالن ۱', 'سالن ۲']);
    expect(sentOf({ ...emptyEvent, halls: ' A，B ; A' }).halls).toEqual(['A', 'B']);
  });

  it('has both ends or none, and ends after it begins', () => {
    const [early, late] = ['2026-12-01T08:00:00.000Z', '2026-12-01T09:00:00.000Z'];
    expect(isTimeRight({ startsAt: null, endsAt: null })).toBe(true);
    expect(isTimeRight({ startsAt: early, endsAt: null })).toBe(false);
    expect(isTimeRight({ startsAt: late, endsAt: early })).toBe(false);
    expect(isTimeRight({ startsAt: early, endsAt: late })).toBe(true);
  });
});
