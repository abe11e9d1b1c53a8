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

interface NamesFieldsProps {
  legend: string;
  maxLength: number;
  isRequired?: boolean;
  errorMessage?: string | undefined;
  value: LocalizedText;
  onChange: (value: LocalizedText) => void;
}

/** One thing in the four languages; the Persian stands for those that are not written. */
export function NamesFields({
  legend,
  maxLength,
  isRequired,
  errorMessage,
  value,
  onChange,
}: NamesFieldsProps): ReactNode {
  const { t: c } = useTranslation('common');
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 font-medium">{legend}</legend>
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
