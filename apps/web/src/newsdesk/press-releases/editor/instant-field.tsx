import { Button } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useOrganization } from '../../../shared/organization.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

interface InstantFieldProps {
  label: string;
  description?: string;
  removeLabel: string;
  value: string | null;
  onChange: (instant: string | null) => void;
}

/** A day and an hour of the organisation, or none. */
export function InstantField({ label, description, removeLabel, value, onChange }: InstantFieldProps): ReactNode {
  const { timeZone } = useOrganization();
  return (
    <div className="flex flex-col items-start gap-1">
      <Suspense fallback={<div className="h-16" />}>
        <DateTimePicker
          className="w-full"
          label={label}
          {...(description !== undefined && { description })}
          timeZone={timeZone}
          value={value}
          onChange={onChange}
        />
      </Suspense>
      {value && (
        <Button size="small" variant="quiet" onPress={() => onChange(null)}>
          {removeLabel}
        </Button>
      )}
    </div>
  );
}
