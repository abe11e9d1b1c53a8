import { isLeakedPassword } from './leaked-passwords.ts';
import { problem } from './problems.ts';

export const passwordLength = { least: 10, most: 200 } as const;

/**
 * Length and not leaked, and nothing else: rules about signs and capitals make passwords worse (NIST SP 800-63B).
 * @throws password-too-short | password-too-long | password-leaked, each at the field `pointer`
 */
export function mustBeGoodPassword(password: string, pointer: string): void {
  const refuse = (slug: 'password-too-short' | 'password-too-long' | 'password-leaked') =>
    problem(slug, { errors: [{ pointer, code: slug, message: slug }] });
  const length = [...password].length;
  if (length < passwordLength.least) throw refuse('password-too-short');
  if (length > passwordLength.most) throw refuse('password-too-long');
  if (isLeakedPassword(password)) throw refuse('password-leaked');
}
