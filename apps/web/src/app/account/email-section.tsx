import { myEmailRoutes } from '@ravabet/contracts/office/people';
import { Banner, Button, Form, RecordSection } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as Type from 'typebox';
import { call } from '../../shared/call.ts';
import { FormProblems } from '../../shared/form-problems.tsx';
import { FormText } from '../../shared/form-text.tsx';
import { useMe } from '../../shared/me.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';

const Change = Type.Object({
  email: Type.String({ format: 'email', maxLength: 200 }),
  password: Type.String({ minLength: 1 }),
});

/** The address as it is, and the way to another one: password here, link in the new mailbox. */
export function EmailSection(): ReactNode {
  const { t } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const { person } = useMe();
  const [isOpen, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useProblemForm<Type.Static<typeof Change>>(Change, { email: '', password: '' });
  const close = (): void => {
    setOpen(false);
    form.form.reset();
  };
  return (
    <RecordSection
      title={t(($) => $.account.email)}
      actions={
        !isOpen && (
          <Button size="small" onPress={() => setOpen(true)}>
            {t(($) => $.account.changeEmail)}
          </Button>
        )
      }
    >
      <p>
        <bdi dir="ltr" className="break-all">
          {person.email}
        </bdi>
      </p>
      {sentTo && !isOpen && (
        <Banner tone="info" isLive title={t(($) => $.account.linkSent.title, { email: sentTo })}>
          {t(($) => $.account.linkSent.detail)}
        </Banner>
      )}
      {isOpen && (
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            form.submit(async ({ email, password }) => {
              await call(myEmailRoutes.ask, { body: { email: email.trim(), password } });
              setSentTo(email.trim());
              close();
            })();
          }}
        >
          <FormProblems of={form} />
          <FormText
            of={form}
            name="email"
            type="email"
            label={t(($) => $.account.newEmail)}
            description={t(($) => $.account.emailHint)}
            valueDirection="ltr"
            autoComplete="email"
            autoFocus
          />
          <FormText
            of={form}
            name="password"
            type="password"
            label={t(($) => $.security.password.current)}
            valueDirection="ltr"
            autoComplete="current-password"
          />
          <div className="flex gap-2">
            <Button type="submit" variant="primary" isPending={form.isPending}>
              {t(($) => $.account.sendLink)}
            </Button>
            <Button variant="quiet" onPress={close}>
              {c(($) => $.cancel)}
            </Button>
          </div>
        </Form>
      )}
    </RecordSection>
  );
}
