import { Banner, Button, ErrorSummary, Form, RecordSection } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { FormText } from '../../shared/form-text.tsx';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import type { ProblemMessage } from '../../shared/use-problem-message.ts';
import { useAuthRefusal } from '../auth/use-auth-refusal.ts';

const Passwords = Type.Object({
  currentPassword: Type.String({ minLength: 1 }),
  newPassword: Type.String({ minLength: 10, maxLength: 200 }),
});

export function ChangePassword(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const explain = useAuthRefusal();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<ProblemMessage | null>(null);
  const form = useProblemForm<Type.Static<typeof Passwords>>(Passwords, { currentPassword: '', newPassword: '' });
  return (
    <RecordSection title={t(($) => $.security.password.title)}>
      <Form
        className="max-w-sm"
        onSubmit={(event) => {
          event.preventDefault();
          form.submit(async ({ currentPassword, newPassword }) => {
            setRefusal(null);
            try {
              await authApi.changePassword(currentPassword, newPassword);
            } catch (error) {
              return setRefusal(explain(error));
            }
            form.form.reset();
            await client.invalidateQueries({ queryKey: ['sessions'] });
            sayDone(t(($) => $.security.password.done));
          })();
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
          name="currentPassword"
          type="password"
          label={t(($) => $.security.password.current)}
          valueDirection="ltr"
          autoComplete="current-password"
        />
        <FormText
          of={form}
          name="newPassword"
          type="password"
          label={t(($) => $.security.password.new)}
          description={t(($) => $.reset.rule)}
          valueDirection="ltr"
          autoComplete="new-password"
        />
        <Button type="submit" className="w-fit" isPending={form.isPending}>
          {t(($) => $.security.password.submit)}
        </Button>
      </Form>
    </RecordSection>
  );
}
