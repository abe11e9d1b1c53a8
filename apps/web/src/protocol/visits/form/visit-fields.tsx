import { localized } from '@ravabet/contracts/kernel';
import { nameSeers, visitKinds, visitLevels, visitOrigins } from '@ravabet/contracts/protocol/visits';
import { CheckboxGroup, NumberField, RadioGroup, Select, TextArea, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { visitsQueries } from '../visits.queries.ts';
import { PersonSelect } from './person-select.tsx';
import { isInOrder, type VisitDraft } from './visit-draft.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));
const nobody = 'nobody';

interface VisitFieldsProps {
  value: VisitDraft;
  onChange: (change: Partial<VisitDraft>) => void;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
  /** whoever does not see the names does not say who sees them */
  mayOpenNames: boolean;
}

/** What the file of a visit says. */
export function VisitFields(props: VisitFieldsProps): ReactNode {
  const { value, onChange, errorAt, wasTried, mayOpenNames } = props;
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const organization = useOrganization();
  const units = useQuery(visitsQueries.units(organization.id)).data?.items ?? [];
  const missing = (isMissing: boolean) => wasTried && isMissing && { errorMessage: c(($) => $.validation.required) };
  const word = (pointer: string) => {
    const errorMessage = errorAt(pointer);
    return errorMessage === undefined ? {} : { errorMessage };
  };
  return (
    <>
      <TextField
        label={t(($) => $.field.title)}
        isRequired
        maxLength={300}
        value={value.title}
        onChange={(title) => onChange({ title })}
        {...missing(value.title.trim() === '')}
      />
      <WhenFields value={value} onChange={onChange} wasTried={wasTried} errorAt={errorAt} />
      <div className="grid gap-4 sm:grid-cols-2">
        <RadioGroup
          label={t(($) => $.field.origin)}
          orientation="horizontal"
          value={value.origin}
          onChange={(id) => onChange({ origin: visitOrigins.find((one) => one === id) ?? 'foreign' })}
          choices={visitOrigins.map((id) => ({ id, label: t(($) => $.origin[id]) }))}
        />
        <RadioGroup
          label={t(($) => $.field.kind)}
          orientation="horizontal"
          value={value.kind}
          onChange={(id) => onChange({ kind: visitKinds.find((one) => one === id) ?? 'official' })}
          choices={visitKinds.map((id) => ({ id, label: t(($) => $.kind[id]) }))}
        />
        <Select
          label={t(($) => $.field.level)}
          choices={visitLevels.map((id) => ({ id, label: t(($) => $.level[id]) }))}
          value={value.level}
          onChange={(id) => onChange({ level: visitLevels.find((one) => one === id) ?? 'deputy' })}
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
          {...word('/unitId')}
        />
        <PersonSelect
          label={t(($) => $.field.host)}
          value={value.hostId}
          isDisabled={!mayOpenNames}
          onChange={(hostId) => onChange({ hostId })}
          {...word('/hostId')}
        />
        <PersonSelect
          label={t(($) => $.field.officer)}
          value={value.officerId}
          isDisabled={!mayOpenNames}
          onChange={(officerId) => onChange({ officerId })}
          {...word('/officerId')}
        />
        <TextField
          label={t(($) => $.field.budgetLine)}
          maxLength={200}
          value={value.budgetLine}
          onChange={(budgetLine) => onChange({ budgetLine })}
        />
        <NumberField
          label={t(($) => $.field.budget)}
          minValue={0}
          maxValue={9_000_000_000_000_000}
          value={value.budgetRial ?? Number.NaN}
          onChange={(amount) => onChange({ budgetRial: Number.isNaN(amount) ? null : amount })}
        />
      </div>
      <TextArea
        label={t(($) => $.field.purpose)}
        rows={2}
        maxLength={2000}
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      {mayOpenNames && <NamesFields value={value} onChange={onChange} {...word('/namesSeenByIds')} />}
      <TextArea
        label={t(($) => $.field.note)}
        rows={3}
        maxLength={5000}
        value={value.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

type PartProps = Pick<VisitFieldsProps, 'value' | 'onChange'>;

function WhenFields(props: PartProps & Pick<VisitFieldsProps, 'wasTried' | 'errorAt'>): ReactNode {
  const { value, onChange, wasTried, errorAt } = props;
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { timeZone } = useFormat();
  const wrong = isInOrder(value) ? errorAt('/endsAt') : t(($) => $.item.timeWrong);
  const needed = (at: string | null): string | undefined =>
    wasTried && at === null ? c(($) => $.validation.required) : undefined;
  const [begins, ends] = [needed(value.startsAt), needed(value.endsAt) ?? wrong];
  return (
    <Suspense fallback={<div className="h-16" />}>
      <div className="grid gap-4 sm:grid-cols-2">
        <DateTimePicker
          label={t(($) => $.field.startsAt)}
          isRequired
          timeZone={timeZone}
          value={value.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
          {...(begins && { errorMessage: begins })}
        />
        <DateTimePicker
          label={t(($) => $.field.endsAt)}
          isRequired
          timeZone={timeZone}
          value={value.endsAt}
          onChange={(endsAt) => onChange({ endsAt })}
          {...(ends && { errorMessage: ends })}
        />
      </div>
    </Suspense>
  );
}

function NamesFields({ value, onChange, errorMessage }: PartProps & { errorMessage?: string }): ReactNode {
  const { t } = useTranslation('visits');
  const organization = useOrganization();
  const colleagues = useQuery(visitsQueries.colleagues(organization.id)).data?.items ?? [];
  return (
    <>
      <RadioGroup
        label={t(($) => $.field.namesSeenBy)}
        value={value.namesSeenBy}
        onChange={(id) => onChange({ namesSeenBy: nameSeers.find((one) => one === id) ?? 'everyone' })}
        choices={nameSeers.map((id) => ({ id, label: t(($) => $.names[id]) }))}
      />
      {value.namesSeenBy === 'named' && (
        <CheckboxGroup
          label={t(($) => $.field.namesSeenByPeople)}
          className="max-h-64 overflow-y-auto"
          value={value.namesSeenByIds}
          onChange={(namesSeenByIds) => onChange({ namesSeenByIds })}
          choices={colleagues.map(({ personId, name }) => ({ id: personId, label: name }))}
          {...(errorMessage && { errorMessage })}
        />
      )}
    </>
  );
}
