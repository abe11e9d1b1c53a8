import { type Language, languages, type Role } from '@ravabet/contracts/kernel';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { Banner, Button, CheckboxGroup, Form, PageHeader, Select, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useFormat } from '../../shared/use-format.ts';
import { peopleQueries } from './people.queries.ts';
import { useRoleChoices } from './role-choices.ts';
import { noUnit, useUnitChoices } from './unit-choices.ts';

export function InvitePage(): ReactNode {
  const { t } = useTranslation('people');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { language } = useFormat();
  const { errorAt, isPending, refusal, run } = useAttempt();
  const units = useUnitChoices();
  const roleChoices = useRoleChoices();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['pr-officer']);
  const [unitId, setUnit] = useState<string>(noUnit);
  const [locale, setLocale] = useState<Language>(language);
  const [asked, setAsked] = useState(false);
  const needed = (missing: boolean): { errorMessage?: string } =>
    asked && missing ? { errorMessage: c(($) => $.validation.required) } : {};

  const send = async (): Promise<void> => {
    setAsked(true);
    if (!name.trim() || !email.trim() || roles.length === 0) return;
    const body = { name: name.trim(), email: email.trim(), roles, unitId: unitId === noUnit ? null : unitId, locale };
    const done = await run(() => call(peopleRoutes.invite, { params: { organizationId: organization.id }, body }));
    if (!done) return;
    sayDone(t(($) => $.invite.done, { email: body.email }));
    await client.invalidateQueries({ queryKey: peopleQueries.all(organization.id) });
    await navigate(paths.people(organization.slug));
  };
  const wrongEmail = errorAt('/email');
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PageHeader title={t(($) => $.invite.title)} description={t(($) => $.invite.description)} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextField
          label={t(($) => $.columns.name)}
          isRequired
          value={name}
          onChange={setName}
          maxLength={120}
          {...needed(!name.trim())}
        />
        <TextField
          label={t(($) => $.columns.email)}
          isRequired
          type="email"
          valueDirection="ltr"
          value={email}
          onChange={setEmail}
          {...(wrongEmail ? { errorMessage: wrongEmail } : needed(!email.trim()))}
        />
        <CheckboxGroup
          label={t(($) => $.columns.roles)}
          choices={roleChoices}
          value={roles}
          onChange={(chosen) => setRoles(chosen as Role[])}
          {...needed(roles.length === 0)}
        />
        <Select
          label={t(($) => $.columns.unit)}
          choices={units}
          value={unitId}
          onChange={(id) => setUnit(id ?? noUnit)}
        />
        <Select
          label={t(($) => $.invite.language)}
          choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
          value={locale}
          onChange={(id) => setLocale(languages.find((known) => known === id) ?? language)}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.invite.send)}
          </Button>
          <Button variant="quiet" onPress={() => void navigate(paths.people(organization.slug))}>
            {c(($) => $.cancel)}
          </Button>
        </div>
      </Form>
    </div>
  );
}
