import { type Language, languages, localized } from '@ravabet/contracts/kernel';
import { languageNames } from '@ravabet/i18n/direction';
import { Button, DescriptionList, Form, RecordSection, Select, Switch } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as Type from 'typebox';
import { authApi } from '../../shared/auth-api.ts';
import { FormProblems } from '../../shared/form-problems.tsx';
import { FormText } from '../../shared/form-text.tsx';
import { meQuery, useMe } from '../../shared/me.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemForm } from '../../shared/use-problem-form.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { switchLanguage } from '../i18n.ts';
import { EmailSection } from './email-section.tsx';

const Profile = Type.Object({ name: Type.String({ minLength: 1, maxLength: 120 }) });

export function AccountPage(): ReactNode {
  const { t, i18n } = useTranslation('auth');
  const { t: c } = useTranslation('common');
  const { person, organizations } = useMe();
  const { list } = useFormat();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const form = useProblemForm<Type.Static<typeof Profile>>(Profile, { name: person.name });
  const change = async (what: Parameters<typeof authApi.updateProfile>[0], said: string): Promise<void> => {
    await authApi.updateProfile(what);
    await client.invalidateQueries({ queryKey: meQuery.queryKey });
    sayDone(said);
  };
  return (
    <div className="flex flex-col gap-8">
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          form.submit(({ name }) =>
            change(
              { name: name.trim() },
              t(($) => $.account.saved),
            ),
          )();
        }}
      >
        <FormProblems of={form} />
        <FormText of={form} name="name" label={t(($) => $.account.name)} autoComplete="name" />
        {person.username && (
          <DescriptionList
            items={[{ term: t(($) => $.account.username), value: <bdi dir="ltr">{person.username}</bdi> }]}
          />
        )}
        <Button type="submit" variant="primary" className="w-fit" isPending={form.isPending}>
          {c(($) => $.save)}
        </Button>
      </Form>
      <EmailSection />
      <Select
        className="max-w-72"
        label={t(($) => $.account.language)}
        description={t(($) => $.account.languageHint)}
        choices={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={i18n.language}
        onChange={(id) => {
          const language = languages.find((one) => one === id);
          if (!language) return;
          void switchLanguage(language satisfies Language)
            .then(() =>
              change(
                { locale: language },
                i18n.getFixedT(language, 'auth')(($) => $.account.saved),
              ),
            )
            .catch(sayProblem);
        }}
      />
      <RecordSection title={t(($) => $.account.notifications)}>
        <Switch
          isSelected={person.notifyByMail}
          onChange={(notifyByMail) =>
            void change(
              { notifyByMail },
              t(($) => $.account.switched),
            ).catch(sayProblem)
          }
        >
          {t(($) => $.account.notifyByMail)}
        </Switch>
      </RecordSection>
      <RecordSection title={t(($) => $.account.memberships)}>
        <DescriptionList
          items={organizations.map((one) => ({
            term: localized(one.names, i18n.language as Language),
            value: list(one.roles.map((role) => c(($) => $.roles[role]))),
          }))}
        />
      </RecordSection>
    </div>
  );
}
