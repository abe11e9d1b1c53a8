import { Checkbox, NumberField, TextArea, TextField } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoField } from '../../guests/share/photo-field.tsx';
import type { GiftWords } from './gift-words.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

interface GiftFieldsProps {
  value: GiftWords;
  onChange: (change: Partial<GiftWords>) => void;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
}

/** What it is, what it is worth, and when. */
export function GiftFields({ value, onChange, errorAt, wasTried }: GiftFieldsProps): ReactNode {
  const { t } = useTranslation('gifts');
  const { t: c } = useTranslation('common');
  const required = c(($) => $.validation.required);
  const itemError = wasTried && value.item.trim() === '' ? required : errorAt('/item');
  return (
    <>
      <TextField
        label={t(($) => $.field.item)}
        isRequired
        maxLength={200}
        value={value.item}
        onChange={(item) => onChange({ item })}
        {...(itemError && { errorMessage: itemError })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          label={t(($) => $.field.valueRial)}
          description={t(($) => $.hint.valueRial)}
          isRequired
          minValue={0}
          maxValue={9_000_000_000_000_000}
          value={value.valueRial ?? Number.NaN}
          onChange={(rial) => onChange({ valueRial: Number.isNaN(rial) ? null : Math.round(rial) })}
          {...(wasTried && value.valueRial === null && { errorMessage: required })}
        />
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.field.heldOn)}
            isRequired
            value={value.heldOn}
            onChange={(heldOn) => onChange({ heldOn })}
            {...(wasTried && value.heldOn === null && { errorMessage: required })}
          />
        </Suspense>
      </div>
      <Checkbox isSelected={value.isConsumable} onChange={(isConsumable) => onChange({ isConsumable })}>
        {t(($) => $.field.isConsumable)}
      </Checkbox>
      {value.direction === 'received' && (
        <TextField
          label={t(($) => $.field.keptAt)}
          maxLength={200}
          value={value.keptAt}
          onChange={(keptAt) => onChange({ keptAt })}
        />
      )}
      <TextArea
        label={t(($) => $.field.description)}
        rows={2}
        maxLength={1000}
        value={value.description}
        onChange={(description) => onChange({ description })}
      />
      <PhotoField fileId={value.photoFileId} onChange={(photoFileId) => onChange({ photoFileId })} />
      <TextArea
        label={t(($) => $.field.reason)}
        description={t(($) => $.hint.reason)}
        rows={2}
        maxLength={1000}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        {...(errorAt('/reason') && { errorMessage: errorAt('/reason') as string })}
      />
    </>
  );
}
