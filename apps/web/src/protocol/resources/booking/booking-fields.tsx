import { Checkbox } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { When } from './when.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));
const TimeField = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).TimeField }));
const place = <div className="h-16" />;

interface TimeFieldsProps {
  value: When;
  onChange: (value: When) => void;
  /** the server's word on the beginning or the end */
  errorAt: (pointer: string) => string | undefined;
  /** shown once somebody tried to save */
  isWrong: boolean;
}

/** The day, from and until; a further day for what takes several. */
export function TimeFields({ value, onChange, errorAt, isWrong }: TimeFieldsProps): ReactNode {
  const { t } = useTranslation('resources');
  const isLong = value.untilOn !== value.on;
  const ends = isWrong ? t(($) => $.time.wrong) : errorAt('/endsAt');
  const begins = errorAt('/startsAt');
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <Suspense fallback={place}>
          <DatePicker
            className="max-sm:col-span-2"
            label={t(($) => $.field.day)}
            isRequired
            value={value.on}
            onChange={(on) =>
              on && onChange({ ...value, on, untilOn: isLong && value.untilOn > on ? value.untilOn : on })
            }
          />
        </Suspense>
        <Suspense fallback={place}>
          <TimeField
            label={t(($) => $.field.from)}
            isRequired
            value={value.from}
            onChange={(from) => onChange({ ...value, from })}
            {...(begins && { errorMessage: begins })}
          />
        </Suspense>
        <Suspense fallback={place}>
          <TimeField
            label={t(($) => $.field.until)}
            isRequired
            value={value.until}
            onChange={(until) => onChange({ ...value, until })}
            {...(ends && { errorMessage: ends })}
          />
        </Suspense>
      </div>
      {isLong && (
        <Suspense fallback={place}>
          <DatePicker
            label={t(($) => $.field.untilOn)}
            minValue={value.on}
            value={value.untilOn}
            onChange={(untilOn) => untilOn && onChange({ ...value, untilOn })}
          />
        </Suspense>
      )}
      <Checkbox
        isSelected={isLong}
        onChange={(long) => onChange({ ...value, untilOn: long ? nextDay(value.on) : value.on })}
      >
        {t(($) => $.time.severalDays)}
      </Checkbox>
    </div>
  );
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Whether others learn what it is for. */
export function PrivateField({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }): ReactNode {
  const { t } = useTranslation('resources');
  return (
    <div className="flex flex-col gap-1">
      <Checkbox isSelected={value} onChange={onChange} aria-describedby="booking-private">
        {t(($) => $.private.label)}
      </Checkbox>
      <p id="booking-private" className="ps-7 text-13 text-quiet">
        {t(($) => $.private.what)}
      </p>
    </div>
  );
}
