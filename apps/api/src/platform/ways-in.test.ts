import { describe, expect, test } from 'vitest';
import { isLeakedPassword } from './leaked-passwords.ts';
import { networkOf } from './network-of.ts';
import { mustBeGoodPassword } from './password-rules.ts';

describe('leaked passwords', () => {
  test('are known in any case, with any digits and from a Persian keyboard', () => {
    for (const password of [
      'Password1234',
      'ALIREZA1370',
      'mohammad۱۲۳۴',
      'سلامسلام1234'.slice(4) + '56',
      'sghlsghl',
      'qwertyuiop',
    ]) {
      expect(isLeakedPassword(password) || password.length < 10, password).toBe(true);
    }
    expect(isLeakedPassword('استقلال۱۲۳۴۵')).toBe(true);
  });

  test('do not include a sentence, nor the one of the demo', () => {
    expect(isLeakedPassword('چراغ سبز کنار رودخانه')).toBe(false);
    expect(isLeakedPassword('Ravabet-1405!')).toBe(false);
  });

  test('and short ones are refused by name', () => {
    expect(() => mustBeGoodPassword('نه نویسه!', '/p')).toThrow('password-too-short');
    expect(() => mustBeGoodPassword('password123', '/p')).toThrow('password-leaked');
    expect(() => mustBeGoodPassword('a'.repeat(201), '/p')).toThrow('password-too-long');
    expect(() => mustBeGoodPassword('ده نویسه و بیشتر', '/p')).not.toThrow();
  });
});

describe('the network of an address', () => {
  test('is the address itself in IPv4, also when it is mapped', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  test('is the /64 in IPv6, however it is written', () => {
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(networkOf('2001:0DB8:0:0:ffff:1:2:3')).toBe(networkOf('2001:db8::1'));
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
  });
});
