import { describe, expect, test } from 'vitest';
import { readMailAddress } from './mail-address.ts';

const taken = (text: string) => {
  const read = readMailAddress(text);
  return 'fault' in read ? read.fault : read.mail;
};

describe('a mail address as people write it', () => {
  test('is taken as it is, and known again in any case', () => {
    expect(readMailAddress('Maryam.Naderi@Example.IR')).toEqual({
      mail: 'Maryam.Naderi@example.ir',
      normalised: 'maryam.naderi@example.ir',
      mended: true,
    });
    expect(readMailAddress('desk@example.ir')).toMatchObject({ mended: false });
  });

  test('loses the marks nobody sees and keeps its digits in Latin', () => {
    expect(taken('\u200Fخبرنگار <reporter۱۲@example.ir>\u200C')).toBe('reporter12@example.ir');
    expect(taken(' re\u200Bporter٣@example.ir\u202C ')).toBe('reporter3@example.ir');
    expect(taken('mailto:desk@example.ir')).toBe('desk@example.ir');
    expect(taken('desk＠example．ir')).toBe('desk@example.ir');
  });

  test('has its domain in the form that goes on the wire', () => {
    expect(taken('desk@خبر.ایران')).toBe('desk@xn--ngblk.xn--mgba3a4f16a');
    expect(taken('desk@bücher.example')).toBe('desk@xn--bcher-kva.example');
  });

  test('is refused where a header could be written into it', () => {
    expect(taken('a@example.ir\r\nBcc: all@example.ir')).toBe('injection');
    expect(taken('a@example.ir\nSubject: x')).toBe('injection');
    expect(taken('a\u0000@example.ir')).toBe('injection');
    expect(taken('a@example.ir\u2028Bcc: b@example.ir')).toBe('injection');
  });

  test('is refused when no mail could reach it', () => {
    expect(taken('')).toBe('missing');
    expect(taken('\u200F')).toBe('missing');
    expect(taken('example.ir')).toBe('no-at');
    expect(taken('a@b@example.ir')).toBe('local-part');
    expect(taken('مریم@example.ir')).toBe('local-part');
    expect(taken('.a@example.ir')).toBe('local-part');
    expect(taken('a,b@example.ir')).toBe('local-part');
    expect(taken('a@localhost')).toBe('domain');
    expect(taken('a@127.0.0.1')).toBe('domain');
    expect(taken('a@-x.ir')).toBe('domain');
    expect(taken('a@exam ple.ir')).toBe('domain');
    expect(taken('a@example.ir>, <b@example.ir')).toBe('local-part');
    expect(taken(`${'a'.repeat(65)}@example.ir`)).toBe('too-long');
  });
});
