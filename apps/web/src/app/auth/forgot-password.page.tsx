import { Banner, Button, Form, Link } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { isUnreachable } from '../../shared/call-problem.ts';
import { FormProblems } from '../../shared/form-problems.tsx';
import { FormText } from '../../shared/form-text.tsx';
import { paths } from '../../shared/paths.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import { AuthHeading } from './auth-heading.tsx';

const Address = Type.Object({ email: Type.String({ pattern: '^[^\\s@]+@[^\\s@]+$', maxLength: 254 }) });

/** Answers alike whether the address is known or not: nobody learns here who has an account. */
export function ForgotPasswordPage(): ReactNode {
  const { t } = useTranslation('auth');
  const [isSent, setSent] = useState(false);
  const form = useProblemForm<Type.Static<typeof Address>>(Address, { email: '' });
  return (
    <>
      <AuthHeading title={t(($) => $.forgot.title)} {...(!isSent && { intro: t(($) => $.forgot.intro) })} />
      {isSent ? (
        <Banner tone="done" isLive title={t(($) => $.forgot.sent.title)}>
          {t(($) => $.forgot.sent.detail)}
        </Banner>
      ) : (
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            form.submit(async ({ email }) => {
              await authApi.requestPasswordReset(email.trim()).catch((error: unknown) => {
                if (isUnreachable(error)) throw error;
              });
              setSent(true);
            })();
          }}
        >
          <FormProblems of={form} />
          <FormText
            of={form}
            name="email"
            type="email"
            label={t(($) => $.forgot.email)}
            valueDirection="ltr"
            autoComplete="email"
            autoFocus
          />
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t(($) => $.forgot.submit)}
          </Button>
        </Form>
      )}
      <p className="mt-6">
        <Link href={paths.signIn()}>{t(($) => $.forgot.backToSignIn)}</Link>
      </p>
    </>
  );
}
