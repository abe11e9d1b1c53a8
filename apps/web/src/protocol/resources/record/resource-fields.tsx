import { languages, localized, type LocalizedText } from '@ravabet/contracts/kernel';
import { NumberField, Select, TextArea, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { resourcesQueries } from '../resources.queries.ts';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;
const nobody = 'nobody';

export interface ResourceWords {
  names: LocalizedText;
  place: string;
  capacity: number | null;
  note: string;
  keeperUnitId: string | null;
}
export const noResourceWords: ResourceWords = {
  names: { fa: '', ar: '', en: '', zh: '' },
  place: '',
  capacity: null,
  note: '',
  keeperUnitId: null,
};
export const trimmedWords = ({ names, place, note, ...rest }: ResourceWords): ResourceWords => ({
  ...rest,
  names: { fa: names.fa.trim(), ar: names.ar.trim(), en: names.en.trim(), zh: names.zh.trim() },
  place: place.trim(),
  note: note.trim(),
});

interface ResourceFieldsProps {
  value: ResourceWords;
  onChange: (change: Partial<ResourceWords>) => void;
  /** seats are counted of halls and cars */
  hasSeats: boolean;
  hasPlace: boolean;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
}

/** What is said of a resource. */
export function ResourceFields(props: ResourceFieldsProps): ReactNode {
  const { value, onChange, hasSeats, hasPlace, errorAt, wasTried } = props;
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const organization = useOrganization();
  const units = useQuery(resourcesQueries.units(organization.id)).data?.items ?? [];
  const isUnnamed = wasTried && !value.names.fa.trim();
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t(($) => $.field.name)}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {languages.map((one) => (
            <TextField
              key={one}
              label={c(($) => $.languages[one])}
              isRequired={one === 'fa'}
              valueDirection={directions[one]}
              maxLength={200}
              value={value.names[one]}
              onChange={(text) => onChange({ names: { ...value.names, [one]: text } })}
              {...(one === 'fa' && isUnnamed && { errorMessage: c(($) => $.validation.required) })}
            />
          ))}
        </div>
      </fieldset>
      {hasPlace && (
        <TextField
          label={t(($) => $.field.place)}
          description={t(($) => $.hint.place)}
          maxLength={200}
          value={value.place}
          onChange={(place) => onChange({ place })}
        />
      )}
      {hasSeats && (
        <NumberField
          label={t(($) => $.field.capacity)}
          minValue={1}
          maxValue={100_000}
          value={value.capacity ?? Number.NaN}
          onChange={(capacity) => onChange({ capacity: Number.isNaN(capacity) ? null : capacity })}
        />
      )}
      <Select
        label={t(($) => $.field.keeperUnit)}
        description={t(($) => $.hint.keeperUnit)}
        choices={[
          { id: nobody, label: c(($) => $.none) },
          ...units
            .filter(({ id, archived }) => !archived || id === value.keeperUnitId)
            .map(({ id, names }) => ({ id, label: localized(names, language) })),
        ]}
        value={value.keeperUnitId ?? nobody}
        onChange={(id) => onChange({ keeperUnitId: id === nobody ? null : id })}
        {...(errorAt('/keeperUnitId') && { errorMessage: errorAt('/keeperUnitId') as string })}
      />
      <TextArea
        label={t(($) => $.field.note)}
        description={t(($) => $.hint.note)}
        rows={3}
        maxLength={2000}
        value={value.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
