import { type GuestDiet, guestDiets } from '@ravabet/contracts/protocol/guests';
import { CheckboxGroup, ComboBox, Disclosure, TagField, TextArea, TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountries } from '../use-countries.ts';
import { useSpokenLanguages } from '../share/use-spoken-languages.ts';
import type { GuestWords } from './guest-words.ts';
import { OfficeFields } from './office-fields.tsx';
import { PhotoField } from '../share/photo-field.tsx';
import { SomeTextsField } from './some-texts-field.tsx';

export interface GuestFieldsProps {
  value: GuestWords;
  onChange: (change: Partial<GuestWords>) => void;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
}

const scripts = [
  ['persian', 'rtl'],
  ['latin', 'ltr'],
  ['chinese', 'ltr'],
] as const;

/** All that is known of a guest; the name is asked first, the rest when it is needed. */
export function GuestFields({ value, onChange, errorAt, wasTried }: GuestFieldsProps): ReactNode {
  const { t } = useTranslation('guests');
  const countries = useCountries();
  return (
    <>
      <NameFields {...{ value, onChange, errorAt, wasTried }} />
      <SomeTextsField
        label={t(($) => $.field.titles)}
        value={value.titles}
        onChange={(titles) => onChange({ titles })}
      />
      <SomeTextsField
        label={t(($) => $.field.workplaces)}
        value={value.workplaces}
        onChange={(workplaces) => onChange({ workplaces })}
      />
      <ComboBox
        label={t(($) => $.field.country)}
        choices={countries}
        defaultValue={value.country || null}
        onChange={(id) => onChange({ country: id ?? '' })}
      />
      <OfficeFields offices={value.offices} onChange={(offices) => onChange({ offices })} wasTried={wasTried} />
      <div>
        <Disclosure level={2} title={t(($) => $.form.hospitality)} defaultExpanded={value.diets.length > 0}>
          <HospitalityFields {...{ value, onChange }} />
        </Disclosure>
        <Disclosure level={2} title={t(($) => $.form.more)}>
          <MoreFields {...{ value, onChange }} />
        </Disclosure>
      </div>
    </>
  );
}

function NameFields({ value, onChange, errorAt, wasTried }: GuestFieldsProps): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const isUnnamed = wasTried && Object.values(value.names).every((name) => name.trim() === '');
  const wrong = isUnnamed ? c(($) => $.validation.required) : errorAt('/names');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">{t(($) => $.field.name)}</legend>
      <p className="text-13 text-quiet">{t(($) => $.hint.names)}</p>
      <div className="grid gap-3 sm:grid-cols-3">
        {scripts.map(([script, direction]) => (
          <TextField
            key={script}
            label={t(($) => $.field[script])}
            valueDirection={direction}
            maxLength={200}
            value={value.names[script]}
            onChange={(text) => onChange({ names: { ...value.names, [script]: text } })}
            {...(script === 'persian' && wrong && { errorMessage: wrong })}
          />
        ))}
      </div>
    </fieldset>
  );
}

type Part = Pick<GuestFieldsProps, 'value' | 'onChange'>;

function HospitalityFields({ value, onChange }: Part): ReactNode {
  const { t } = useTranslation('guests');
  return (
    <div className="flex flex-col gap-4">
      <CheckboxGroup
        label={t(($) => $.field.diets)}
        value={value.diets}
        onChange={(diets) => onChange({ diets: diets as GuestDiet[] })}
        choices={guestDiets.map((id) => ({ id, label: t(($) => $.diet[id]) }))}
      />
      <TextField
        label={t(($) => $.field.dietNote)}
        maxLength={500}
        value={value.dietNote}
        onChange={(dietNote) => onChange({ dietNote })}
      />
      <TextArea
        label={t(($) => $.field.accessNeeds)}
        rows={2}
        maxLength={1000}
        value={value.accessNeeds}
        onChange={(accessNeeds) => onChange({ accessNeeds })}
      />
      <TextArea
        label={t(($) => $.field.preferences)}
        rows={2}
        maxLength={2000}
        value={value.preferences}
        onChange={(preferences) => onChange({ preferences })}
      />
    </div>
  );
}

function MoreFields({ value, onChange }: Part): ReactNode {
  const { t } = useTranslation('guests');
  const spoken = useSpokenLanguages();
  return (
    <div className="flex flex-col gap-4">
      <SomeTextsField
        label={t(($) => $.field.honorifics)}
        value={value.honorifics}
        onChange={(honorifics) => onChange({ honorifics })}
      />
      <TagField
        label={t(($) => $.field.languages)}
        choices={spoken}
        value={value.languages}
        onChange={(languages) => onChange({ languages: languages.slice(0, 10) })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t(($) => $.field.email)}
          type="email"
          valueDirection="ltr"
          maxLength={200}
          value={value.email}
          onChange={(email) => onChange({ email })}
        />
        <TextField
          label={t(($) => $.field.phone)}
          type="tel"
          valueDirection="ltr"
          maxLength={60}
          value={value.phone}
          onChange={(phone) => onChange({ phone })}
        />
      </div>
      <PhotoField fileId={value.photoFileId} onChange={(photoFileId) => onChange({ photoFileId })} />
      <TextArea
        label={t(($) => $.field.note)}
        description={t(($) => $.hint.note)}
        rows={3}
        maxLength={2000}
        value={value.note}
        onChange={(note) => onChange({ note })}
      />
    </div>
  );
}
