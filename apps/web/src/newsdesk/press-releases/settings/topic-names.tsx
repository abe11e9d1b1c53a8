import { languages, type LocalizedText } from '@ravabet/contracts/kernel';
import { TextField } from '@ravabet/ui';
import { directionOfLanguage } from '@ravabet/i18n/direction';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface TopicNamesProps {
  names: LocalizedText;
  onChange: (names: LocalizedText) => void;
}

/** The name in each language; where one is empty, the newsroom shows the Persian one. */
export function TopicNames({ names, onChange }: TopicNamesProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {languages.map((language) => (
        <TextField
          key={language}
          label={t(($) => $.settings.topics.nameIn, { language: c(($) => $.languages[language]) })}
          isRequired={language === 'fa'}
          valueDirection={directionOfLanguage(language)}
          value={names[language]}
          onChange={(text) => onChange({ ...names, [language]: text })}
          maxLength={300}
        />
      ))}
    </div>
  );
}
