import { expect, test } from 'vitest';
import { measurePost } from './channel-limits.ts';

const bot = { kind: 'bot', lengthLimit: 4000 } as const;

test('a text without pictures is measured by its channel alone, as people count', () => {
  expect(measurePost(bot, 0, 'می‌روم 👩‍⚕️')).toEqual({ length: 7, limit: 4000 });
});

test('with a picture the text is a caption: the smaller limit counts, in the units of the other side', () => {
  expect(measurePost(bot, 1, 'می‌روم 👩‍⚕️')).toEqual({ length: 12, limit: 1024 });
  expect(measurePost({ kind: 'manual', lengthLimit: 2000 }, 1, 'سلام')).toEqual({ length: 4, limit: 2000 });
});

test('a channel that takes less than a caption keeps its own limit', () => {
  expect(measurePost({ kind: 'bot', lengthLimit: 20 }, 2, 'سلام')).toEqual({ length: 4, limit: 20 });
});
