import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { csvStream, type Sheet, xlsxOf } from './spreadsheet.ts';

const portion = 500;
const portions = 400;

/** 200,000 rows that say how many of them were asked for. */
function longList(): { sheet: Sheet; asked: () => number } {
  let asked = 0;
  const lead = 'بخش تازهٔ تصویربرداری بیمارستان با حضور معاون درمان دانشگاه آغاز به کار کرد. ';
  const sheet: Sheet = {
    name: 'خبرها',
    rightToLeft: true,
    columns: ['شماره', 'عنوان', 'متن'].map((header) => ({ header, width: 20 })),
    rows: (async function* () {
      for (; asked < portions; asked++) {
        // Text that does not become small: what waits for the reader is then seen early.
        yield Array.from({ length: portion }, (_, n) => [
          asked * portion + n,
          `${Math.random()}`,
          lead + Math.random(),
        ]);
      }
    })(),
  };
  return { sheet, asked: () => asked };
}

describe.each([
  ['CSV', csvStream, 4],
  ['Excel', xlsxOf, 60],
] as const)('a list of 200,000 rows as %s', (_format, streamOf, mostAhead) => {
  it('is read no further than its reader has come', async () => {
    const { sheet, asked } = longList();
    const stream = streamOf(sheet);
    await new Promise((resolve) => stream.once('readable', () => resolve(undefined)));
    let seen = -1;
    while (seen !== asked()) {
      seen = asked();
      await delay(400);
    }
    expect(seen).toBeLessThanOrEqual(mostAhead);
    stream.destroy();
    await delay(400);
    expect(asked()).toBeLessThanOrEqual(seen + 1);
  });
});
