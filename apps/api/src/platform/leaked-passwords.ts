import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLatinDigits } from '@ravabet/persian-text';

let leaked: Set<string> | null = null;

/**
 * Is the password on the shipped list of leaked and readily guessed ones? Compared in lower case with Latin digits and Persian
 * letters, so that the same secret in another spelling is found too. The list is read when it is first needed.
 */
export function isLeakedPassword(password: string): boolean {
  leaked ??= new Set(
    readFileSync(join(import.meta.dirname, 'leaked-passwords.txt'), 'utf8')
      .trim()
      .split('\n'),
  );
  return leaked.has(plainForm(password));
}

const plainForm = (password: string): string =>
  toLatinDigits(password.normalize('NFKC')).toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').trim();
