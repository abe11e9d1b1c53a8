import { languages, type LocalizedText } from '@ravabet/contracts/kernel';
import { TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;

export const trimmedNames = ({ fa, ar, en, zh }: LocalizedText): LocalizedText => ({
  fa: fa.trim(),
  ar: ar.trim(),
  en: en.trim(),
  zh: zh.trim(),
});

interface NamesFieldsProps {
  label: string;
  value: LocalizedText;
  onChange: (names: LocalizedText) => void;
  wasTried: boolean;
}

/** A name in the four languages; the Persian one is needed. */
export function NamesFields({ label, value, onChange, wasTried }: NamesFieldsProps): ReactNode {
  const { t: c } = useTranslation('common');
  const isUnnamed = wasTried && !value.fa.trim();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.map((one) => (
          <TextField
            key={one}
            label={c(($) => $.languages[one])}
            isRequired={one === 'fa'}
            valueDirection={directions[one]}
            maxLength={300}
            value={value[one]}
            onChange={(text) => onChange({ ...value, [one]: text })}
            {...(one === 'fa' && isUnnamed && { errorMessage: c(($) => $.validation.required) })}
          />
        ))}
      </div>
    </fieldset>
  );
}
