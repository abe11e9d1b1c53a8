import { localized } from '@ravabet/contracts/kernel';
import { invitationAcceptanceRoutes } from '@ravabet/contracts/office/people';
import { Banner, Button, Form, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { call } from '../../shared/call.ts';
import { FormProblems } from '../../shared/form-problems.tsx';
import { FormText } from '../../shared/form-text.tsx';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { AuthHeading } from './auth-heading.tsx';
import { useSecretOfLink } from './secret-of-link.ts';

const Account = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  username: Type.String({ minLength: 3, maxLength: 30, pattern: '^[A-Za-z0-9_.]+$' }),
  password: Type.String({ minLength: 10, maxLength: 200 }),
});

export function InvitationPage(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const token = useSecretOfLink();
  const { language, list } = useFormat();
  const navigate = useNavigate();
  const explain = useProblemMessage();
  const form = useProblemForm<Type.Static<typeof Account>>(Account, { name: '', username: '', password: '' });
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(invitationAcceptanceRoutes.look, { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

  if (invitation.error) {
    const { title, detail } = explain(invitation.error);
    return (
      <>
        <AuthHeading title={t(($) => $.invitation.title)} />
        <Banner tone="danger" title={title}>
          {detail}
        </Banner>
      </>
    );
  }
  if (!invitation.data) return <Skeleton className="w-2/3" />;
  const { data } = invitation;
  const roles = list(data.roles.map((role) => c(($) => $.roles[role])));
  const join = async (account?: Type.Static<typeof Account>): Promise<void> => {
    await call(invitationAcceptanceRoutes.accept, {
      body: { token, ...(account && { account: { ...account, locale: language } }) },
    });
    if (account) {
      const entered = await authApi.signIn(account.username, account.password).catch(() => null);
      if (entered && !entered.twoFactorRedirect) return navigate(paths.home());
    }
    sayDone(t(($) => $.invitation.done));
    return navigate(paths.signIn());
  };
  return (
    <>
      <AuthHeading
        title={t(($) => $.invitation.title)}
        intro={t(($) => $.invitation.intro, { organization: localized(data.organizationNames, language), roles })}
      />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          form.submit((values) => join(values))();
        }}
      >
        <FormProblems of={form} />
        <p className="text-13 text-quiet">
          {t(($) => $.invitation.email)} <bdi dir="ltr">{data.email}</bdi>
        </p>
        {data.hasAccount ? (
          <>
            <Banner tone="info">{t(($) => $.invitation.hasAccount)}</Banner>
            <Button variant="primary" onPress={() => void join().catch(() => invitation.refetch())}>
              {t(($) => $.invitation.join)}
            </Button>
          </>
        ) : (
          <>
            <FormText of={form} name="name" label={t(($) => $.invitation.name)} autoComplete="name" autoFocus />
            <FormText
              of={form}
              name="username"
              label={t(($) => $.invitation.username)}
              description={t(($) => $.invitation.usernameRule)}
              valueDirection="ltr"
              autoComplete="username"
            />
            <FormText
              of={form}
              name="password"
              type="password"
              label={t(($) => $.signIn.password)}
              description={t(($) => $.reset.rule)}
              valueDirection="ltr"
              autoComplete="new-password"
            />
            <Button type="submit" variant="primary" isPending={form.isPending}>
              {t(($) => $.invitation.accept)}
            </Button>
          </>
        )}
      </Form>
    </>
  );
}
