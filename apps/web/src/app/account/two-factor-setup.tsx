import { toLatinDigits } from '@ravabet/persian-text';
import { Banner, Button, RecordSection, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authApi } from '../../shared/auth-api.ts';
import { meQuery, useMe } from '../../shared/me.ts';
import { sayDone } from '../../shared/toasts.ts';
import type { ProblemMessage } from '../../shared/use-problem-message.ts';
import { useAuthRefusal } from '../auth/use-auth-refusal.ts';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

type Step =
  | { at: 'rest' }
  | { at: 'password'; purpose: 'start' | 'stop' | 'codes' }
  | { at: 'scan'; uri: string; codes: string[] }
  | { at: 'codes'; codes: string[] };

/** Turning the second factor on takes the password, a scan and one right code; turning it off takes the password. */
export function TwoFactorSetup(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const client = useQueryClient();
  const { person } = useMe();
  const explain = useAuthRefusal();
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<ProblemMessage | null>(null);

  const go = (next: Step): void => {
    setText('');
    setRefusal(null);
    setStep(next);
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setRefusal(null);
    await action().catch((error: unknown) => setRefusal(explain(error)));
  };
  const refresh = () => client.invalidateQueries({ queryKey: meQuery.queryKey });

  const withPassword = (purpose: 'start' | 'stop' | 'codes') =>
    attempt(async () => {
      if (purpose === 'start') {
        const { totpURI, backupCodes } = await authApi.startTwoFactor(text);
        return go({ at: 'scan', uri: totpURI, codes: backupCodes });
      }
      if (purpose === 'codes') {
        const { backupCodes } = await authApi.newRecoveryCodes(text);
        return go({ at: 'codes', codes: backupCodes });
      }
      await authApi.stopTwoFactor(text);
      await refresh();
      sayDone(t(($) => $.security.twoFactor.disabled));
      go({ at: 'rest' });
    });
  const withCode = (codes: string[]) =>
    attempt(async () => {
      await authApi.verifyCode(toLatinDigits(text).replace(/\s/g, ''), false);
      await refresh();
      sayDone(t(($) => $.security.twoFactor.enabled));
      go({ at: 'codes', codes });
    });

  return (
    <RecordSection title={t(($) => $.security.twoFactor.title)}>
      <p className="text-quiet">
        {person.twoFactorEnabled ? t(($) => $.security.twoFactor.on) : t(($) => $.security.twoFactor.off)}
      </p>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {step.at === 'rest' && !person.twoFactorEnabled && (
        <Button className="w-fit" onPress={() => go({ at: 'password', purpose: 'start' })}>
          {t(($) => $.security.twoFactor.start)}
        </Button>
      )}
      {step.at === 'rest' && person.twoFactorEnabled && (
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => go({ at: 'password', purpose: 'codes' })}>
            {t(($) => $.security.twoFactor.newCodes)}
          </Button>
          <Button variant="quiet" onPress={() => go({ at: 'password', purpose: 'stop' })}>
            {t(($) => $.security.twoFactor.stop)}
          </Button>
        </div>
      )}
      {step.at === 'scan' && (
        <>
          <p>{t(($) => $.security.twoFactor.scan)}</p>
          <QrCode text={step.uri} label={t(($) => $.security.twoFactor.qr)} />
          <p className="text-13 text-quiet">
            {t(($) => $.security.twoFactor.byHand)}{' '}
            <bdi dir="ltr" className="font-mono break-all select-all">
              {new URL(step.uri).searchParams.get('secret')}
            </bdi>
          </p>
        </>
      )}
      {(step.at === 'password' || step.at === 'scan') && (
        <form
          className="flex max-w-sm flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (step.at === 'password') void withPassword(step.purpose);
            else void withCode(step.codes);
          }}
        >
          <TextField
            key={step.at}
            label={
              step.at === 'password' ? t(($) => $.security.twoFactor.confirmPassword) : t(($) => $.secondFactor.code)
            }
            type={step.at === 'password' ? 'password' : 'text'}
            autoComplete={step.at === 'password' ? 'current-password' : 'one-time-code'}
            valueDirection="ltr"
            value={text}
            onChange={setText}
            autoFocus
          />
          <div className="flex gap-2">
            <Button type="submit" variant="primary">
              {t(($) => $.security.twoFactor.continue)}
            </Button>
            <Button variant="quiet" onPress={() => go({ at: 'rest' })}>
              {c(($) => $.cancel)}
            </Button>
          </div>
        </form>
      )}
      {step.at === 'codes' && <RecoveryCodes codes={step.codes} onDone={() => go({ at: 'rest' })} />}
    </RecordSection>
  );
}
