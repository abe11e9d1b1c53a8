import { Banner, Button, ErrorSummary, Form, Link } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { FormText } from '../../shared/form-text.tsx';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import type { ProblemMessage } from '../../shared/use-problem-message.ts';
import { AuthHeading } from './auth-heading.tsx';
import { useSecretOfLink } from './secret-of-link.ts';
import { useAuthRefusal } from './use-auth-refusal.ts';

const NewPassword = Type.Object({ password: Type.String({ minLength: 10, maxLength: 200 }) });

/** Where the mail's link leads: with a token, or with the word that it is too old. */
export function ResetPasswordPage(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const explain = useAuthRefusal();
  const token = useSecretOfLink();
  const [refusal, setRefusal] = useState<ProblemMessage | null>(
    token ? null : { title: t(($) => $.refused.link.title), detail: t(($) => $.refused.link.detail) },
  );
  const form = useProblemForm<Type.Static<typeof NewPassword>>(NewPassword, { password: '' });
  return (
    <>
      <AuthHeading title={t(($) => $.reset.title)} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          form.submit(async ({ password }) => {
            try {
              await authApi.resetPassword(token, password);
            } catch (error) {
              return setRefusal(explain(error));
            }
            sayDone(t(($) => $.reset.done));
            await navigate(paths.signIn());
          })();
        }}
      >
        <ErrorSummary title={c(($) => $.formErrors)} errors={form.summary} attempt={form.attempt} />
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {token ? (
          <>
            <FormText
              of={form}
              name="password"
              type="password"
              label={t(($) => $.reset.password)}
              description={t(($) => $.reset.rule)}
              valueDirection="ltr"
              autoComplete="new-password"
              autoFocus
            />
            <Button type="submit" variant="primary" isPending={form.isPending}>
              {t(($) => $.reset.submit)}
            </Button>
          </>
        ) : (
          <Link href={paths.forgotPassword()}>{t(($) => $.forgot.title)}</Link>
        )}
      </Form>
    </>
  );
}
