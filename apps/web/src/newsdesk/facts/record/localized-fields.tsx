import { languages, type LocalizedText } from '@ravabet/contracts/kernel';
import { TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;
export const noNames: LocalizedText = { fa: '', ar: '', en: '', zh: '' };
export const trimmed = (names: LocalizedText): LocalizedText => ({
  fa: names.fa.trim(),
  ar: names.ar.trim(),
  en: names.en.trim(),
  zh: names.zh.trim(),
});

interface LocalizedFieldsProps {
  legend: string;
  description?: string;
  maxLength: number;
  isRequired?: boolean;
  errorMessage?: string | undefined;
  value: LocalizedText;
  onChange: (value: LocalizedText) => void;
}

/** One thing in the four languages; the Persian stands for those that are not written. */
export function LocalizedFields(props: LocalizedFieldsProps): ReactNode {
  const { t: c } = useTranslation('common');
  const { legend, description, maxLength, isRequired, errorMessage, value, onChange } = props;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">{legend}</legend>
      {description && <p className="text-13 text-quiet">{description}</p>}
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.map((language) => (
          <TextField
            key={language}
            label={c(($) => $.languages[language])}
            isRequired={Boolean(isRequired) && language === 'fa'}
            valueDirection={directions[language]}
            maxLength={maxLength}
            value={value[language]}
            onChange={(text) => onChange({ ...value, [language]: text })}
            {...(language === 'fa' && errorMessage && { errorMessage })}
          />
        ))}
      </div>
    </fieldset>
  );
}
