import { languages } from '@ravabet/contracts/kernel';
import type { SomeTexts } from '@ravabet/contracts/protocol/guests';
import { TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;

interface SomeTextsFieldProps {
  label: string;
  value: SomeTexts;
  onChange: (value: SomeTexts) => void;
}

/** One word in the languages in which it is known. */
export function SomeTextsField({ label, value, onChange }: SomeTextsFieldProps): ReactNode {
  const { t: c } = useTranslation('common');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.map((one) => (
          <TextField
            key={one}
            label={c(($) => $.languages[one])}
            valueDirection={directions[one]}
            maxLength={200}
            value={value[one] ?? ''}
            onChange={(text) => onChange({ ...value, [one]: text })}
          />
        ))}
      </div>
    </fieldset>
  );
}
