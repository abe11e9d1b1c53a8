import { TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** As the API takes it (WebAddress of the contract). */
const whole = /^https?:\/\/[^\s<>"'`\\]+$/;

interface WebAddressFieldProps {
  label: string;
  value: string | null;
  onChange: (address: string | null) => void;
}

/** Writes the scheme that people leave out; what is no address stays here until it is one, and is not saved. */
export function WebAddressField({ label, value, onChange }: WebAddressFieldProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const [typed, setTyped] = useState(value ?? '');
  const address = typed.trim() === '' || /^https?:/i.test(typed) ? typed.trim() : `https://${typed.trim()}`;
  const isWrong = address !== '' && !whole.test(address);
  return (
    <TextField
      label={label}
      valueDirection="ltr"
      inputMode="url"
      value={typed}
      maxLength={2000}
      onChange={(text) => {
        setTyped(text);
        const next = text.trim() === '' || /^https?:/i.test(text) ? text.trim() : `https://${text.trim()}`;
        if (next === '') onChange(null);
        else if (whole.test(next)) onChange(next);
      }}
      {...(isWrong && { errorMessage: t(($) => $.toolbar.addressWrong) })}
    />
  );
}
