import { myEmailRoutes } from '@ravabet/contracts/office/people';
import { Banner, Button, LinkButton } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { meQuery } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { AuthHeading } from './auth-heading.tsx';
import { useSecretOfLink } from './secret-of-link.ts';

/** Where the mail to a new address leads. It waits for a press: programs that open every link in a mail must not decide. */
export function ConfirmEmailPage(): ReactNode {
  const { t } = useTranslation('auth');
  const token = useSecretOfLink();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [email, setEmail] = useState<string | null>(null);
  const confirm = async (): Promise<void> => {
    await run(async () => {
      const answer = await call(myEmailRoutes.confirm, { body: { token } });
      setEmail(answer.email);
    });
    await client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <>
      <AuthHeading title={t(($) => $.confirmEmail.title)} {...(!email && { intro: t(($) => $.confirmEmail.intro) })} />
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {email ? (
          <>
            <Banner tone="done" isLive>
              {t(($) => $.confirmEmail.done, { email })}
            </Banner>
            <LinkButton variant="primary" href={paths.home()}>
              {t(($) => $.confirmEmail.continue)}
            </LinkButton>
          </>
        ) : (
          <Button variant="primary" isPending={isPending} onPress={() => void confirm()}>
            {t(($) => $.confirmEmail.submit)}
          </Button>
        )}
      </div>
    </>
  );
}
