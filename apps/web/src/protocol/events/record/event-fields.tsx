import { localized } from '@ravabet/contracts/kernel';
import { eventKinds } from '@ravabet/contracts/protocol/events';
import { ComboBox, NumberField, Select, TextArea, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { NamesFields } from '../../support-requests/share/names-fields.tsx';
import { eventsQueries } from '../events.queries.ts';
import { type EventDraft, isTimeRight } from './event-draft.ts';
import { MomentField } from './moment-field.tsx';
import { OccasionField } from './occasion-field.tsx';

const nobody = 'nobody';

interface EventFieldsProps {
  value: EventDraft;
  onChange: (change: Partial<EventDraft>) => void;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
}

/** What is said of an event. */
export function EventFields({ value, onChange, errorAt, wasTried }: EventFieldsProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const organization = useOrganization();
  const units = useQuery(eventsQueries.units(organization.id)).data?.items ?? [];
  const colleagues = useQuery(eventsQueries.colleagues(organization.id)).data?.items ?? [];
  const wrongTime = wasTried && !isTimeRight(value) ? t(($) => $.create.timesWrong) : undefined;
  return (
    <>
      <NamesFields
        legend={t(($) => $.field.titles)}
        maxLength={300}
        isRequired
        value={value.titles}
        onChange={(titles) => onChange({ titles })}
        errorMessage={wasTried && !value.titles.fa.trim() ? c(($) => $.validation.required) : undefined}
      />
      <Select
        label={t(($) => $.field.kind)}
        className="max-w-64"
        choices={eventKinds.map((id) => ({ id, label: t(($) => $.kind[id]) }))}
        value={value.kind}
        onChange={(id) => onChange({ kind: eventKinds.find((one) => one === id) ?? 'seminar' })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <MomentField
          label={t(($) => $.field.startsAt)}
          description={t(($) => $.hint.time)}
          value={value.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
          errorMessage={errorAt('/startsAt')}
        />
        <MomentField
          label={t(($) => $.field.endsAt)}
          value={value.endsAt}
          onChange={(endsAt) => onChange({ endsAt })}
          errorMessage={wrongTime ?? errorAt('/endsAt')}
        />
      </div>
      <NamesFields
        legend={t(($) => $.field.places)}
        maxLength={300}
        value={value.places}
        onChange={(places) => onChange({ places })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label={t(($) => $.field.capacity)}
          description={t(($) => $.hint.capacity)}
          minValue={1}
          maxValue={100_000}
          value={value.capacity ?? Number.NaN}
          onChange={(capacity) => onChange({ capacity: Number.isNaN(capacity) ? null : capacity })}
        />
        <TextField
          label={t(($) => $.field.halls)}
          description={t(($) => $.hint.halls)}
          maxLength={1000}
          value={value.halls}
          onChange={(halls) => onChange({ halls })}
        />
        <TextField
          label={t(($) => $.field.host)}
          maxLength={300}
          value={value.host}
          onChange={(host) => onChange({ host })}
        />
        <TextField
          label={t(($) => $.field.audience)}
          maxLength={500}
          value={value.audience}
          onChange={(audience) => onChange({ audience })}
        />
        <ComboBox
          key={colleagues.length}
          label={t(($) => $.field.owner)}
          choices={colleagues.map(({ personId, name, jobTitle }) => ({
            id: personId,
            label: name,
            description: jobTitle,
          }))}
          defaultValue={value.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
        />
        <Select
          label={t(($) => $.field.unit)}
          choices={[
            { id: nobody, label: c(($) => $.none) },
            ...units
              .filter(({ id, archived }) => !archived || id === value.unitId)
              .map(({ id, names }) => ({ id, label: localized(names, language) })),
          ]}
          value={value.unitId ?? nobody}
          onChange={(id) => onChange({ unitId: id === nobody ? null : id })}
        />
      </div>
      <OccasionField
        value={value.occasionId}
        startsAt={value.startsAt}
        onChange={(occasionId) => onChange({ occasionId })}
      />
      <TextArea
        label={t(($) => $.field.purpose)}
        maxLength={3000}
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
    </>
  );
}
