import { Select } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpokenLanguages } from '../../guests/share/use-spoken-languages.ts';
import { PersonSelect } from '../form/person-select.tsx';

const none = 'none';

export interface Interpreting {
  language: string;
  personId: string | null;
}

interface InterpreterFieldsProps {
  value: Interpreting;
  onChange: (change: Partial<Interpreting>) => void;
  errorAt: (pointer: string) => string | undefined;
}

/** Which language, and who: a colleague, or somebody else who is named as the supplier. */
export function InterpreterFields({ value, onChange, errorAt }: InterpreterFieldsProps): ReactNode {
  const { t } = useTranslation('visits');
  const languages = useSpokenLanguages();
  const wrong = errorAt('/personId');
  return (
    <>
      <Select
        label={t(($) => $.service.language)}
        choices={[{ id: none, label: t(($) => $.service.noLanguage) }, ...languages]}
        value={value.language || none}
        onChange={(id) => onChange({ language: id === none || id === null ? '' : id })}
      />
      <PersonSelect
        label={t(($) => $.service.person)}
        value={value.personId}
        onChange={(personId) => onChange({ personId })}
        {...(wrong && { errorMessage: wrong })}
      />
    </>
  );
}
