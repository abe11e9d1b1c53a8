import { describe, expect, test } from 'vitest';
import { hiddenMark, marksIn, newMarkCode, writtenMark } from './mark-code.ts';

describe('the mark of a recipient', () => {
  test('is found again in copied text, seen or unseen, whatever it is', () => {
    for (let i = 0; i < 200; i++) {
      const code = newMarkCode();
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(marksIn(`بخش تازه ${hiddenMark(code)}گشایش یافت.`)).toEqual([code]);
      expect(marksIn(`این نسخه از آنِ سارا است (${writtenMark(code)}).`)).toEqual([code]);
    }
    for (const code of ['00000000', 'ZZZZZZZZ']) expect(marksIn(hiddenMark(code))).toEqual([code]);
  });

  test('is understood when somebody typed it', () => {
    expect(marksIn('rv 7k3m 9qxt')).toEqual(['7K3M9QXT']);
    expect(marksIn('RV–7K3M–9QXT')).toEqual(['7K3M9QXT']);
    expect(marksIn('RV-O1IL-0000')).toEqual(['01110000']);
  });

  test('is not seen where there is none, or half of one', () => {
    expect(marksIn('خبر بدون نشان')).toEqual([]);
    expect(marksIn(hiddenMark('7K3M9QXT').slice(1))).toEqual([]);
    const run = hiddenMark('7K3M9QXT');
    const damaged = (run.startsWith('\u200B') ? '\u2060' : '\u200B') + run.slice(1);
    expect(marksIn(damaged)).toEqual([]);
    expect(marksIn('RV-7K3M-9QX')).toEqual([]);
    expect(marksIn('/FontName/MRVAZ1RMATN')).toEqual([]);
  });
});
