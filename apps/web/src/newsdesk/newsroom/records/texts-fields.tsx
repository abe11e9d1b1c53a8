import { languages } from '@ravabet/contracts/kernel';
import type { OptionalTexts } from '@ravabet/contracts/newsdesk/newsroom';
import { Disclosure, TextArea, TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;
export const noTexts: OptionalTexts = { fa: '', ar: '', en: '', zh: '' };
export const trimmed = (texts: OptionalTexts): OptionalTexts => ({
  fa: texts.fa.trim(),
  ar: texts.ar.trim(),
  en: texts.en.trim(),
  zh: texts.zh.trim(),
});

interface TextsFieldsProps {
  label: string;
  texts: OptionalTexts;
  onChange: (texts: OptionalTexts) => void;
  /** more than one line */
  isLong?: boolean;
  maxLength?: number;
  errorMessage?: string | undefined;
  isReadOnly?: boolean;
  /** the Persian: it stands for all */
  isRequired?: boolean;
}

/** The Persian text, which stands for all until the others are written; those are one press away. */
export function TextsFields(props: TextsFieldsProps): ReactNode {
  const {
    label,
    texts,
    onChange,
    isLong,
    maxLength = 1000,
    errorMessage,
    isReadOnly = false,
    isRequired = false,
  } = props;
  const { t: c } = useTranslation('common');
  const { t } = useTranslation('newsroom');
  const field = (language: (typeof languages)[number], name: string): ReactNode => {
    const shared = {
      label: name,
      value: texts[language],
      onChange: (text: string) => onChange({ ...texts, [language]: text }),
      maxLength,
      isReadOnly,
      isRequired: isRequired && language === 'fa',
      ...(language === 'fa' && errorMessage !== undefined && { errorMessage }),
    };
    return isLong ? (
      <TextArea key={language} rows={2} {...shared} />
    ) : (
      <TextField key={language} valueDirection={directions[language]} {...shared} />
    );
  };
  const others = languages.filter((language) => language !== 'fa');
  return (
    <div className="flex flex-col gap-1">
      {field('fa', label)}
      <Disclosure title={t(($) => $.staff.otherLanguages, { what: label })} level={2}>
        <div className="grid gap-3 pb-3 sm:grid-cols-3">
          {others.map((language) => field(language, `${label}: ${c(($) => $.languages[language])}`))}
        </div>
      </Disclosure>
    </div>
  );
}
