import { Skeleton } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useOrganization } from '../../../shared/organization.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

interface MomentFieldProps {
  label: string;
  description?: string;
  value: string | null;
  onChange: (value: string | null) => void;
  errorMessage?: string | undefined;
  isRequired?: boolean;
}

/** Day and time in the zone of the organisation; the calendar comes when it is needed. */
export function MomentField({ errorMessage, ...props }: MomentFieldProps): ReactNode {
  const { timeZone } = useOrganization();
  return (
    <Suspense fallback={<Skeleton className="h-16 w-full" />}>
      <DateTimePicker {...props} timeZone={timeZone} {...(errorMessage && { errorMessage })} />
    </Suspense>
  );
}
