import type { Place } from '@ravabet/contracts/newsdesk/press-releases';
import { TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WebAddressField } from './web-address-field.tsx';

interface PlaceFieldsProps {
  place: Place | null;
  onChange: (place: Place | null) => void;
}

/** Where it happened. Without a name there is no place: emptying it takes the rest away. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const change = (part: Partial<Place>): void => {
    const next = { name: '', address: '', mapUrl: null, ...place, ...part };
    onChange(next.name.trim() === '' ? null : next);
  };
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <TextField
        label={t(($) => $.place.name)}
        description={t(($) => $.place.nameHint)}
        value={place?.name ?? ''}
        onChange={(name) => change({ name })}
        maxLength={200}
        valueDirection="auto"
      />
      {place && (
        <>
          <TextField
            label={t(($) => $.place.address)}
            value={place.address}
            onChange={(address) => change({ address })}
            maxLength={300}
            valueDirection="auto"
          />
          <WebAddressField
            label={t(($) => $.place.map)}
            value={place.mapUrl}
            onChange={(mapUrl) => change({ mapUrl })}
          />
        </>
      )}
    </div>
  );
}
