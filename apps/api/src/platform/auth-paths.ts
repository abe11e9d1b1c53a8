import type { Allowance } from './sign-in-throttle.ts';

const minutes = (n: number): number => n * 60_000;

interface AuthPath {
  readonly method: 'GET' | 'POST';
  /** body keys that are let through; others are refused */
  readonly body?: readonly string[];
  readonly guard?: 'sign-in' | 'reset-request' | 'second-factor';
  /** body key of a new password, which is held to the rules first */
  readonly newPassword?: string;
}

/** The only ways of Better Auth that are open. What is not named here does not exist: no sign-up, no change of mail, no deleting. */
export const authPaths: Readonly<Record<string, AuthPath>> = {
  '/sign-in/email': { method: 'POST', body: ['email', 'password', 'rememberMe'], guard: 'sign-in' },
  '/sign-in/username': { method: 'POST', body: ['username', 'password', 'rememberMe'], guard: 'sign-in' },
  '/sign-in/social': { method: 'POST', body: ['provider', 'callbackURL', 'errorCallbackURL'] },
  '/callback/sso': { method: 'GET' },
  '/sign-out': { method: 'POST', body: [] },
  '/get-session': { method: 'GET' },
  '/request-password-reset': { method: 'POST', body: ['email', 'redirectTo'], guard: 'reset-request' },
  '/reset-password': { method: 'POST', body: ['token', 'newPassword'], newPassword: 'newPassword' },
  '/change-password': {
    method: 'POST',
    body: ['currentPassword', 'newPassword', 'revokeOtherSessions'],
    newPassword: 'newPassword',
    guard: 'second-factor',
  },
  '/update-user': { method: 'POST', body: ['name', 'locale', 'notifyByMail'] },
  '/two-factor/enable': { method: 'POST', body: ['password'], guard: 'second-factor' },
  '/two-factor/disable': { method: 'POST', body: ['password'], guard: 'second-factor' },
  '/two-factor/generate-backup-codes': { method: 'POST', body: ['password'], guard: 'second-factor' },
  '/two-factor/verify-totp': { method: 'POST', body: ['code', 'trustDevice'], guard: 'second-factor' },
  '/two-factor/verify-backup-code': { method: 'POST', body: ['code', 'trustDevice'], guard: 'second-factor' },
  '/passkey/generate-register-options': { method: 'GET' },
  '/passkey/verify-registration': { method: 'POST', body: ['response', 'name'] },
  '/passkey/generate-authenticate-options': { method: 'GET' },
  '/passkey/verify-authentication': { method: 'POST', body: ['response'] },
  '/passkey/list-user-passkeys': { method: 'GET' },
  '/passkey/delete-passkey': { method: 'POST', body: ['id'] },
};

/** Tries in a quarter of an hour: few for one name from one network, more for all names from it. */
export function signInAllowances(name: string, network: string, device: string | null): Allowance[] {
  const windowMs = minutes(15);
  if (device) return [{ key: `device ${name} ${device}`, limit: 10, windowMs }];
  return [
    { key: `name ${name} ${network}`, limit: 5, windowMs },
    { key: `network ${network}`, limit: 100, windowMs },
  ];
}

export const resetAllowances = (name: string, network: string): Allowance[] => [
  { key: `reset ${name} ${network}`, limit: 3, windowMs: minutes(60) },
  { key: `reset network ${network}`, limit: 30, windowMs: minutes(60) },
];

export const secondFactorAllowances = (who: string, network: string): Allowance[] => [
  { key: `factor ${who} ${network}`, limit: 10, windowMs: minutes(15) },
];

/** It asks for the password and sends mail to any address: few. */
export const emailChangeAllowances = (personId: string, network: string): Allowance[] => [
  { key: `email-change ${personId}`, limit: 6, windowMs: minutes(60) },
  { key: `email-change network ${network}`, limit: 30, windowMs: minutes(60) },
];

export const invitationAllowances = (network: string): Allowance[] => [
  { key: `invitation ${network}`, limit: 60, windowMs: minutes(15) },
];
