import type { ProblemSlug } from './problems.ts';

/** Better Auth's codes → our problems. What would tell whether an account exists has one and the same name. */
const byCode: Readonly<Record<string, ProblemSlug>> = {
  INVALID_EMAIL_OR_PASSWORD: 'sign-in-refused',
  INVALID_USERNAME_OR_PASSWORD: 'sign-in-refused',
  // only a suspended person gets no session (auth.ts)
  FAILED_TO_CREATE_SESSION: 'sign-in-refused',
  INVALID_PASSWORD: 'current-password-wrong',
  INVALID_CODE: 'code-refused',
  INVALID_BACKUP_CODE: 'code-refused',
  OTP_HAS_EXPIRED: 'code-refused',
  TOTP_NOT_ENABLED: 'code-refused',
  BACKUP_CODES_NOT_ENABLED: 'code-refused',
  INVALID_TWO_FACTOR_COOKIE: 'sign-in-refused',
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many-requests',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'too-many-requests',
  INVALID_TOKEN: 'link-not-valid',
  TOKEN_EXPIRED: 'link-not-valid',
  PASSWORD_TOO_SHORT: 'password-too-short',
  PASSWORD_TOO_LONG: 'password-too-long',
  PASSKEY_NOT_FOUND: 'passkey-refused',
  AUTHENTICATION_FAILED: 'passkey-refused',
  CHALLENGE_NOT_FOUND: 'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey-refused',
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: 'passkey-refused',
  INVALID_ORIGIN: 'csrf-refused',
  MISSING_OR_NULL_ORIGIN: 'csrf-refused',
  UNAUTHORIZED: 'not-signed-in',
  SESSION_EXPIRED: 'not-signed-in',
};

/** The problem that a refusal of Better Auth is told as. */
export function refusalOf(path: string, status: number, code: string | undefined): ProblemSlug {
  const known = code === undefined ? undefined : byCode[code];
  if (known === 'sign-in-refused') return known;
  // Whatever goes wrong at the door is told alike: a malformed name, an unknown one, a suspended account.
  if (path.startsWith('/sign-in/') && path !== '/sign-in/social' && status < 500) return 'sign-in-refused';
  if (path === '/passkey/verify-authentication') return 'passkey-refused';
  if (known) return known;
  if (path.startsWith('/two-factor/verify')) return 'code-refused';
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many-requests';
  return status >= 500 ? 'internal-error' : 'invalid-input';
}
