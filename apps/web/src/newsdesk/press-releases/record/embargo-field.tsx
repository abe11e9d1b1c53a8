import { Button } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

interface EmbargoFieldProps {
  value: string | null;
  onChange: (instant: string | null) => void;
}

/** Until when nobody may publish it. */
export function EmbargoField({ value, onChange }: EmbargoFieldProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  return (
    <div className="flex flex-col items-start gap-1">
      <Suspense fallback={<div className="h-16" />}>
        <DateTimePicker
          className="w-full"
          label={t(($) => $.embargo.label)}
          description={t(($) => $.embargo.hint)}
          timeZone={organization.timeZone}
          value={value}
          onChange={onChange}
        />
      </Suspense>
      {value && (
        <Button size="small" variant="quiet" onPress={() => onChange(null)}>
          {t(($) => $.embargo.remove)}
        </Button>
      )}
    </div>
  );
}
