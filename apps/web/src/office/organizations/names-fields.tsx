import { languages, type LocalizedText } from '@ravabet/contracts/kernel';
import { Disclosure, TextField } from '@ravabet/ui';
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
  label: string;
  names: LocalizedText;
  onChange: (names: LocalizedText) => void;
}

/** The Persian name, which stands for all until the others are written; those are one press away. */
export function NamesFields({ label, names, onChange }: NamesFieldsProps): ReactNode {
  const { t } = useTranslation('organizations');
  const others = languages.filter((language) => language !== 'fa');
  return (
    <div className="flex flex-col gap-1">
      <TextField label={label} value={names.fa} onChange={(fa) => onChange({ ...names, fa })} maxLength={300} />
      <Disclosure title={t(($) => $.names.others)} level={3}>
        <div className="grid gap-3 pb-3 sm:grid-cols-3">
          {others.map((language) => (
            <TextField
              key={language}
              label={t(($) => $.names[language])}
              valueDirection={directions[language]}
              value={names[language]}
              onChange={(text) => onChange({ ...names, [language]: text })}
              maxLength={300}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
