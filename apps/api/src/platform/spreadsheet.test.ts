import { PassThrough, type Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { csvStream, type Sheet, xlsxOf } from './spreadsheet.ts';

const portion = 100;
const portions = 2000;

/** 200,000 rows that say how many of them were asked for. */
function longList(): { sheet: Sheet; asked: () => number } {
  let asked = 0;
  const lead = 'بخش تازهٔ تصویربرداری بیمارستان با حضور معاون درمان دانشگاه آغاز به کار کرد. ';
  const sheet: Sheet = {
    name: 'خبرها',
    rightToLeft: true,
    columns: ['شماره', 'عنوان', 'متن'].map((header) => ({ header, width: 20 })),
    rows: (async function* () {
      while (asked < portions) {
        asked++;
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

const isFull = (stream: Readable): boolean => stream instanceof PassThrough && stream.writableNeedDrain;

describe.each([
  ['CSV', csvStream],
  ['Excel', xlsxOf],
] as const)('a list of 200,000 rows as %s', (_format, streamOf) => {
  it('is read no further than its reader has come', async () => {
    const { sheet, asked } = longList();
    const stream = streamOf(sheet);
    stream.once('readable', () => undefined); // begins, and takes nothing
    const hasEnough = (): boolean => (stream instanceof PassThrough ? isFull(stream) : asked() > 0);
    await expect.poll(hasEnough, { timeout: 90_000 }).toBe(true);
    const seen = asked();
    expect(seen).toBeLessThan(portions / 2);
    await delay(2000);
    expect(asked()).toBeLessThanOrEqual(seen + 2);
    stream.destroy();
    await delay(500);
    expect(asked()).toBeLessThanOrEqual(seen + 3);
  });
});
