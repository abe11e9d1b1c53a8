import { createHmac } from 'node:crypto';

/** The cookie of a session as Better Auth signs it: the token and its HMAC. For the seed and the tests, which sign nobody in. */
export function sessionCookie(secret: string, token: string, https = false): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${https ? '__Secure-' : ''}ravabet.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
