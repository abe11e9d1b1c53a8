import { localized } from '@ravabet/contracts/kernel';
import type { FactOwner } from '@ravabet/contracts/newsdesk/facts';
import { ComboBox, RadioGroup } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { factsQueries } from '../facts.queries.ts';

interface OwnerFieldProps {
  value: FactOwner | null;
  onChange: (owner: FactOwner | null) => void;
  errorMessage?: string | undefined;
}

/** A colleague or a unit. */
export function OwnerField({ value, onChange, errorMessage }: OwnerFieldProps): ReactNode {
  const { t } = useTranslation('facts');
  const { language } = useFormat();
  const organization = useOrganization();
  const [kind, setKind] = useState<'person' | 'unit'>(value && 'unitId' in value ? 'unit' : 'person');
  const people = useQuery(factsQueries.colleagues(organization.id));
  const units = useQuery(factsQueries.units(organization.id));
  const choices =
    kind === 'person'
      ? (people.data?.items ?? []).map(({ personId, name, jobTitle }) => ({
          id: personId,
          label: name,
          description: jobTitle,
        }))
      : (units.data?.items ?? [])
          .filter((unit) => !unit.archived)
          .map((unit) => ({ id: unit.id, label: localized(unit.names, language), description: unit.head?.name ?? '' }));
  const chosen = value && ('personId' in value ? value.personId : value.unitId);
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        label={t(($) => $.owner.label)}
        orientation="horizontal"
        value={kind}
        onChange={(id) => {
          setKind(id as typeof kind);
          onChange(null);
        }}
        choices={(['person', 'unit'] as const).map((id) => ({ id, label: t(($) => $.owner[id]) }))}
      />
      <ComboBox
        key={`${kind}${choices.length}`}
        label={kind === 'person' ? t(($) => $.field.ownerPerson) : t(($) => $.field.ownerUnit)}
        isRequired
        choices={choices}
        defaultValue={choices.some(({ id }) => id === chosen) ? chosen : null}
        onChange={(id) => onChange(id === null ? null : kind === 'person' ? { personId: id } : { unitId: id })}
        {...(errorMessage && { errorMessage })}
      />
    </div>
  );
}
