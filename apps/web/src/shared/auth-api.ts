import { CallProblem } from './call-problem.ts';

/** A way in of Better Auth. Its refusals carry a code of their own, in capitals: INVALID_EMAIL_OR_PASSWORD. */
async function ask<A>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<A> {
  const answer = await fetch(`/api/auth${path}`, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(method === 'POST' && { 'content-type': 'application/json' }) },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  }).catch(() => null);
  if (answer?.ok) return (await answer.json().catch(() => null)) as A;
  if (!answer || answer.status >= 500) throw await CallProblem.of(answer);
  const refusal = (await answer.json().catch(() => ({}))) as { code?: string; title?: string; detail?: string };
  throw new CallProblem(refusal.code ?? `auth-${answer.status}`, answer.status, refusal);
}

export interface SignedIn {
  twoFactorRedirect?: boolean;
}
export interface PasskeyRow {
  id: string;
  name: string | null;
  createdAt: string | null;
}

export const authApi = {
  signIn: (name: string, password: string) =>
    name.includes('@')
      ? ask<SignedIn>('POST', '/sign-in/email', { email: name, password })
      : ask<SignedIn>('POST', '/sign-in/username', { username: name, password }),
  verifyCode: (code: string, trustDevice: boolean) => ask('POST', '/two-factor/verify-totp', { code, trustDevice }),
  verifyRecoveryCode: (code: string, trustDevice: boolean) =>
    ask('POST', '/two-factor/verify-backup-code', { code, trustDevice }),
  startSso: (callbackURL: string) => ask<{ url?: string }>('POST', '/sign-in/social', { provider: 'sso', callbackURL }),
  signOut: () => ask('POST', '/sign-out'),
  requestPasswordReset: (email: string) =>
    ask('POST', '/request-password-reset', { email, redirectTo: '/reset-password' }),
  resetPassword: (token: string, newPassword: string) => ask('POST', '/reset-password', { token, newPassword }),
  updateProfile: (change: { name?: string; locale?: string; notifyByMail?: boolean }) =>
    ask('POST', '/update-user', change),
  changePassword: (currentPassword: string, newPassword: string) =>
    ask('POST', '/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
  startTwoFactor: (password: string) =>
    ask<{ totpURI: string; backupCodes: string[] }>('POST', '/two-factor/enable', { password }),
  stopTwoFactor: (password: string) => ask('POST', '/two-factor/disable', { password }),
  newRecoveryCodes: (password: string) =>
    ask<{ backupCodes: string[] }>('POST', '/two-factor/generate-backup-codes', { password }),
  passkeys: () => ask<PasskeyRow[]>('GET', '/passkey/list-user-passkeys'),
  removePasskey: (id: string) => ask('POST', '/passkey/delete-passkey', { id }),
  passkeyRegisterOptions: () =>
    ask<PublicKeyCredentialCreationOptionsJSON>('GET', '/passkey/generate-register-options'),
  registerPasskey: (response: unknown, name: string) => ask('POST', '/passkey/verify-registration', { response, name }),
  passkeySignInOptions: () =>
    ask<PublicKeyCredentialRequestOptionsJSON>('GET', '/passkey/generate-authenticate-options'),
  signInWithPasskey: (response: unknown) => ask('POST', '/passkey/verify-authentication', { response }),
};
