import type { Role } from '@ravabet/contracts/kernel';
import { type MemberRecord, peopleRoutes } from '@ravabet/contracts/office/people';
import { Banner, Button, CheckboxGroup, Form, Select, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { peopleQueries } from './people.queries.ts';
import { useRoleChoices } from './role-choices.ts';
import { noUnit, useUnitChoices } from './unit-choices.ts';

/** The member's card as those who manage people change it. Only what differs is sent. */
export function MemberForm({ member }: { member: MemberRecord }): ReactNode {
  const { t } = useTranslation('people');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const units = useUnitChoices();
  const roleChoices = useRoleChoices();
  const [name, setName] = useState(member.name);
  const [jobTitle, setJobTitle] = useState(member.jobTitle);
  const [phone, setPhone] = useState(member.phone);
  const [roles, setRoles] = useState<Role[]>(member.roles);
  const [unit, setUnit] = useState(member.unit?.id ?? noUnit);
  const rolesDiffer = roles.toSorted().join() !== member.roles.toSorted().join();
  const save = async (): Promise<void> => {
    const done = await run(() =>
      call(peopleRoutes.change, {
        params: { organizationId: organization.id, id: member.id },
        body: {
          version: member.version,
          ...(name.trim() !== member.name && { name: name.trim() }),
          ...(jobTitle !== member.jobTitle && { jobTitle }),
          ...(phone.trim() !== member.phone && { phone: phone.trim() }),
          ...(rolesDiffer && { roles }),
          ...(unit !== (member.unit?.id ?? noUnit) && { unitId: unit === noUnit ? null : unit }),
        },
      }),
    );
    if (!done) return;
    sayDone(t(($) => $.saved));
    await client.invalidateQueries({ queryKey: peopleQueries.all(organization.id) });
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && roles.length > 0) void save();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField label={t(($) => $.columns.name)} isRequired value={name} onChange={setName} maxLength={120} />
      <TextField label={t(($) => $.columns.jobTitle)} value={jobTitle} onChange={setJobTitle} maxLength={200} />
      <TextField
        label={t(($) => $.columns.phone)}
        description={t(($) => $.phoneHint)}
        type="tel"
        value={phone}
        onChange={setPhone}
        maxLength={30}
      />
      <Select label={t(($) => $.columns.unit)} choices={units} value={unit} onChange={(id) => setUnit(id ?? noUnit)} />
      <CheckboxGroup
        label={t(($) => $.columns.roles)}
        description={t(($) => $.rolesHint)}
        choices={roleChoices}
        value={roles}
        onChange={(chosen) => setRoles(chosen as Role[])}
        {...(roles.length === 0 && { errorMessage: c(($) => $.validation.required) })}
      />
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
      </div>
    </Form>
  );
}
