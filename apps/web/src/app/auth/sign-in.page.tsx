import { meRoutes } from '@ravabet/contracts/office/people';
import { Banner, Button, ErrorSummary, Form, Link } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound, LogIn } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { call } from '../../shared/call.ts';
import { FormText } from '../../shared/form-text.tsx';
import { paths } from '../../shared/paths.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import type { ProblemMessage } from '../../shared/use-problem-message.ts';
import { AuthHeading } from './auth-heading.tsx';
import { canUsePasskeys, signInWithPasskey } from './passkey.ts';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useAuthRefusal } from './use-auth-refusal.ts';

const Credentials = Type.Object({ name: Type.String({ minLength: 1 }), password: Type.String({ minLength: 1 }) });

export function SignInPage(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const explain = useAuthRefusal();
  const [needsCode, setNeedsCode] = useState(false);
  const [refusal, setRefusal] = useState<ProblemMessage | null>(null);
  const form = useProblemForm<Type.Static<typeof Credentials>>(Credentials, { name: '', password: '' });
  const methods = useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: ({ signal }) => call(meRoutes.signInMethods, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

  // Only an address of our own: a link in a mail must not send people elsewhere after they signed in.
  const asked = search.get('next') ?? '/';
  const next = /^\/(?![/\\])/.test(asked) ? asked : '/';
  const enter = async (): Promise<void> => {
    client.clear();
    await navigate(next, { replace: true });
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setRefusal(null);
    await action().catch((error: unknown) => setRefusal(explain(error)));
  };

  if (needsCode) return <SecondFactorForm onDone={enter} onBack={() => setNeedsCode(false)} />;
  const passkey = methods.data?.passkey === true && canUsePasskeys();
  return (
    <>
      <AuthHeading title={t(($) => $.signIn.title)} intro={t(($) => $.signIn.intro)} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          form.submit(({ name, password }) =>
            attempt(async () => {
              const answer = await authApi.signIn(name.trim(), password);
              if (answer?.twoFactorRedirect) setNeedsCode(true);
              else await enter();
            }),
          )();
        }}
      >
        <ErrorSummary title={c(($) => $.formErrors)} errors={form.summary} attempt={form.attempt} />
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <FormText
          of={form}
          name="name"
          label={t(($) => $.signIn.name)}
          valueDirection="ltr"
          autoComplete="username webauthn"
          autoFocus
        />
        <FormText
          of={form}
          name="password"
          label={t(($) => $.signIn.password)}
          type="password"
          valueDirection="ltr"
          autoComplete="current-password"
        />
        <Button type="submit" variant="primary" isPending={form.isPending}>
          {t(($) => $.signIn.submit)}
        </Button>
        <Link href={paths.forgotPassword()}>{t(($) => $.signIn.forgot)}</Link>
      </Form>
      {(passkey || methods.data?.sso) && (
        <div className="mt-6 flex flex-col gap-3 border-t border-line pt-6">
          {passkey && (
            <Button
              icon={<KeyRound className="size-4" />}
              onPress={() =>
                void attempt(async () => {
                  await signInWithPasskey();
                  await enter();
                })
              }
            >
              {t(($) => $.signIn.passkey)}
            </Button>
          )}
          {methods.data?.sso && (
            <Button
              icon={<LogIn className="icon-directional size-4" />}
              onPress={() =>
                void attempt(async () => {
                  const { url } = await authApi.startSso(next);
                  if (url) window.location.assign(url);
                })
              }
            >
              {t(($) => $.signIn.sso)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
