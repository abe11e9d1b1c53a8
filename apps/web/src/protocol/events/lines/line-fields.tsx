import { localized } from '@ravabet/contracts/kernel';
import {
  type EventLineField,
  eventLineStatuses,
  type EventPart,
  fieldsOfPart,
} from '@ravabet/contracts/protocol/events';
import { ComboBox, NumberField, Select, TextArea, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { eventsQueries } from '../events.queries.ts';
import { MomentField } from '../record/moment-field.tsx';
import type { LineDraft } from './line-draft.ts';

const nobody = 'nobody';
const most: Record<'planned' | 'spent' | 'likelihood' | 'effect', number> = {
  planned: 1_000_000_000_000_000,
  spent: 1_000_000_000_000_000,
  likelihood: 5,
  effect: 5,
};

interface LineFieldsProps {
  part: EventPart;
  value: LineDraft;
  onChange: (change: Partial<LineDraft>) => void;
  errorOf: (field: EventLineField | 'title') => string | undefined;
}

/** The fields of a part, in the order of the contract's table. */
export function LineFields({ part, value, onChange, errorOf }: LineFieldsProps): ReactNode {
  const { t } = useTranslation('events');
  const wrong = errorOf('title');
  return (
    <>
      <TextField
        label={t(($) => $.part[part].line)}
        isRequired
        autoFocus
        maxLength={300}
        value={value.title}
        onChange={(title) => onChange({ title })}
        {...(wrong && { errorMessage: wrong })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {fieldsOfPart[part].has.map((field) => (
          <LineField key={field} field={field} part={part} value={value} onChange={onChange} errorOf={errorOf} />
        ))}
      </div>
      <TextArea
        label={t(($) => $.part[part].note)}
        rows={3}
        maxLength={3000}
        value={value.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

function LineField({ field, part, value, onChange, errorOf }: LineFieldsProps & { field: EventLineField }): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const label = useFieldLabel(part)(field);
  const wrong = errorOf(field);
  const error = wrong ? { errorMessage: wrong } : {};
  const isRequired = fieldsOfPart[part].needs.includes(field);
  switch (field) {
    case 'startsAt':
    case 'endsAt':
    case 'dueAt':
      return (
        <MomentField
          label={label}
          isRequired={isRequired}
          value={value[field]}
          onChange={(at) => onChange({ [field]: at })}
          errorMessage={wrong}
        />
      );
    case 'place':
    case 'who':
      return (
        <TextField
          {...error}
          label={label}
          maxLength={300}
          value={value[field]}
          onChange={(text) => onChange({ [field]: text })}
        />
      );
    case 'planned':
    case 'spent':
    case 'likelihood':
    case 'effect':
      return (
        <NumberField
          {...error}
          label={label}
          isRequired={isRequired}
          minValue={field === 'planned' || field === 'spent' ? 0 : 1}
          maxValue={most[field]}
          value={value[field] ?? Number.NaN}
          onChange={(number) => onChange({ [field]: Number.isNaN(number) ? null : number })}
        />
      );
    case 'status':
      return (
        <Select
          {...error}
          label={label}
          choices={[
            { id: nobody, label: c(($) => $.none) },
            ...eventLineStatuses.map((id) => ({ id, label: t(($) => $.lineStatus[id]) })),
          ]}
          value={value.status ?? nobody}
          onChange={(id) => onChange({ status: eventLineStatuses.find((one) => one === id) ?? null })}
        />
      );
    case 'personId':
      return <PersonField label={label} value={value.personId} onChange={(personId) => onChange({ personId })} />;
    case 'unitId':
      return <UnitField label={label} value={value.unitId} onChange={(unitId) => onChange({ unitId })} />;
  }
}

/** What a field is called in this part: a sponsor promises what a cost plans. */
function useFieldLabel(part: EventPart): (field: EventLineField) => string {
  const { t } = useTranslation('events');
  return (field) => {
    if (field === 'who') return t(($) => $.part[part].who);
    if (field === 'dueAt') return t(($) => (part === 'coverage' ? $.line.newsroomAt : $.line.dueAt));
    if (field === 'personId') return t(($) => (part === 'coverage' ? $.line.photographer : $.line.person));
    if (field === 'unitId') return t(($) => $.line.unit);
    if (field === 'planned') return t(($) => (part === 'sponsor' ? $.line.promised : $.line.planned));
    if (field === 'spent') return t(($) => (part === 'sponsor' ? $.line.received : $.line.spent));
    return t(($) => $.line[field]);
  };
}

interface ChoiceProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

function PersonField({ label, value, onChange }: ChoiceProps): ReactNode {
  const organization = useOrganization();
  const colleagues = useQuery(eventsQueries.colleagues(organization.id)).data?.items ?? [];
  return (
    <ComboBox
      key={colleagues.length}
      label={label}
      choices={colleagues.map(({ personId, name, jobTitle }) => ({ id: personId, label: name, description: jobTitle }))}
      defaultValue={value}
      onChange={onChange}
    />
  );
}

function UnitField({ label, value, onChange }: ChoiceProps): ReactNode {
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const organization = useOrganization();
  const units = useQuery(eventsQueries.units(organization.id)).data?.items ?? [];
  return (
    <Select
      label={label}
      choices={[
        { id: nobody, label: c(($) => $.none) },
        ...units
          .filter(({ id, archived }) => !archived || id === value)
          .map(({ id, names }) => ({ id, label: localized(names, language) })),
      ]}
      value={value ?? nobody}
      onChange={(id) => onChange(id === nobody ? null : id)}
    />
  );
}
