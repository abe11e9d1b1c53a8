import type { TaskOwner } from '@ravabet/contracts/office/tasks';
import { localized } from '@ravabet/contracts/kernel';
import { ComboBox, RadioGroup } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { tasksQueries } from '../tasks.queries.ts';

interface OwnerFieldProps {
  onChange: (owner: TaskOwner | undefined) => void;
  mayBeNobody?: boolean;
  /** who it is at first */
  value?: TaskOwner | undefined;
  /** instead of «to whom» */
  label?: string;
  errorMessage?: string;
}

/** A person or a unit. */
export function OwnerField({ onChange, mayBeNobody = false, value, label, errorMessage }: OwnerFieldProps): ReactNode {
  const { t } = useTranslation('tasks');
  const { language } = useFormat();
  const organization = useOrganization();
  const [kind, setKind] = useState<'person' | 'unit' | 'nobody'>(value && 'unitId' in value ? 'unit' : 'person');
  const people = useQuery(tasksQueries.colleagues(organization.id));
  const units = useQuery(tasksQueries.units(organization.id));
  const kinds = mayBeNobody ? (['person', 'unit', 'nobody'] as const) : (['person', 'unit'] as const);
  const choices =
    kind === 'person'
      ? (people.data?.items ?? []).map((member) => ({
          id: member.personId,
          label: member.name,
          description: member.jobTitle,
        }))
      : (units.data?.items ?? [])
          .filter((unit) => !unit.archived)
          .map((unit) => ({ id: unit.id, label: localized(unit.names, language), description: unit.head?.name ?? '' }));
  const chosen =
    value && (kind === 'person' ? 'personId' in value && value.personId : 'unitId' in value && value.unitId);
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        label={label ?? t(($) => $.new.to)}
        value={kind}
        orientation="horizontal"
        onChange={(id) => {
          setKind(id as typeof kind);
          onChange(undefined);
        }}
        choices={kinds.map((id) => ({ id, label: t(($) => $.new[id]) }))}
      />
      {kind !== 'nobody' && (
        <ComboBox
          key={`${kind}${choices.length}`}
          label={kind === 'person' ? t(($) => $.field.ownerPerson) : t(($) => $.field.ownerUnit)}
          choices={choices}
          {...(chosen && { defaultValue: chosen })}
          {...(errorMessage && { errorMessage })}
          onChange={(id) => onChange(id === null ? undefined : kind === 'person' ? { personId: id } : { unitId: id })}
        />
      )}
    </div>
  );
}
