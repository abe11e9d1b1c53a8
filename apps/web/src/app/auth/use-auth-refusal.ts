import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../shared/call-problem.ts';
import { type ProblemMessage, useProblemMessage } from '../../shared/use-problem-message.ts';

const byCode: Record<string, 'credentials' | 'wait' | 'code' | 'link' | 'password' | 'currentPassword' | 'passkey'> = {
  INVALID_EMAIL_OR_PASSWORD: 'credentials',
  INVALID_USERNAME_OR_PASSWORD: 'credentials',
  INVALID_USERNAME: 'credentials',
  USERNAME_TOO_SHORT: 'credentials',
  USERNAME_TOO_LONG: 'credentials',
  INVALID_EMAIL: 'credentials',
  USER_NOT_FOUND: 'credentials',
  EMAIL_NOT_VERIFIED: 'credentials',
  INVALID_PASSWORD: 'currentPassword',
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
  OTP_HAS_EXPIRED: 'code',
  INVALID_TWO_FACTOR_COOKIE: 'link',
  INVALID_TOKEN: 'link',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
  PASSKEY_NOT_FOUND: 'passkey',
  AUTHENTICATION_FAILED: 'passkey',
};

/** The sentence for a refusal of the sign-in library; unknown ones are told like any other problem. */
export function useAuthRefusal(): (error: unknown) => ProblemMessage {
  const { t } = useTranslation('auth');
  const explain = useProblemMessage();
  return (error) => {
    if (error instanceof DOMException) {
      return { title: t(($) => $.refused.passkey.title), detail: t(($) => $.refused.passkey.detail) };
    }
    if (!(error instanceof CallProblem) || error.title) return explain(error);
    const known =
      error.status === 429 ? 'wait' : (byCode[error.code] ?? (error.status === 401 ? 'credentials' : undefined));
    if (!known) return explain(error);
    return { title: t(($) => $.refused[known].title), detail: t(($) => $.refused[known].detail) };
  };
}
