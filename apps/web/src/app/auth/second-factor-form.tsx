import { toLatinDigits } from '@ravabet/persian-text';
import { Banner, Button, Checkbox, Form } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { FormText } from '../../shared/form-text.tsx';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import type { ProblemMessage } from '../../shared/use-problem-message.ts';
import { AuthHeading } from './auth-heading.tsx';
import { useAuthRefusal } from './use-auth-refusal.ts';

const Code = Type.Object({ code: Type.String({ minLength: 6 }) });

/** The code of the app, or one of the recovery codes. Digits of any script are understood. */
export function SecondFactorForm({ onDone, onBack }: { onDone: () => Promise<void>; onBack: () => void }): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const explain = useAuthRefusal();
  const [byRecovery, setByRecovery] = useState(false);
  const [trust, setTrust] = useState(false);
  const [refusal, setRefusal] = useState<ProblemMessage | null>(null);
  const form = useProblemForm<Type.Static<typeof Code>>(Code, { code: '' });
  const send = async ({ code }: { code: string }): Promise<void> => {
    setRefusal(null);
    const latin = toLatinDigits(code).trim();
    try {
      if (byRecovery) await authApi.verifyRecoveryCode(latin, trust);
      else await authApi.verifyCode(latin.replace(/\s/g, ''), trust);
    } catch (error) {
      return setRefusal(explain(error));
    }
    await onDone();
  };
  return (
    <>
      <AuthHeading
        title={t(($) => $.secondFactor.title)}
        {...(!byRecovery && { intro: t(($) => $.secondFactor.intro) })}
      />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          form.submit(send)();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <FormText
          key={String(byRecovery)}
          of={form}
          name="code"
          label={byRecovery ? t(($) => $.secondFactor.recovery) : t(($) => $.secondFactor.code)}
          valueDirection="ltr"
          inputMode={byRecovery ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoFocus
        />
        <Checkbox isSelected={trust} onChange={setTrust}>
          {t(($) => $.secondFactor.trust)}
        </Checkbox>
        <Button type="submit" variant="primary" isPending={form.isPending}>
          {t(($) => $.signIn.submit)}
        </Button>
        <div className="flex flex-wrap justify-between gap-2">
          <Button variant="quiet" size="small" onPress={() => setByRecovery(!byRecovery)}>
            {byRecovery ? t(($) => $.secondFactor.useCode) : t(($) => $.secondFactor.useRecovery)}
          </Button>
          <Button variant="quiet" size="small" onPress={onBack}>
            {c(($) => $.back)}
          </Button>
        </div>
      </Form>
    </>
  );
}
