import { parseNumber } from '@ravabet/persian-text';
import { TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ValueFieldProps {
  value: string;
  onChange: (text: string) => void;
  wasTried: boolean;
}

/** A number as people type it, in whichever digits. */
export function ValueField({ value, onChange, wasTried }: ValueFieldProps): ReactNode {
  const { t } = useTranslation('facts');
  return (
    <TextField
      label={t(($) => $.field.value)}
      description={t(($) => $.hint.value)}
      isRequired
      inputMode="decimal"
      value={value}
      onChange={onChange}
      {...(wasTried && parseNumber(value) === null && { errorMessage: t(($) => $.hint.valueWrong) })}
    />
  );
}
