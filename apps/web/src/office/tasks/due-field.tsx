import type { Due } from '@ravabet/contracts/office/tasks';
import { NumberField, RadioGroup } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

/** None, so many working days, or an instant; with `initialAt` it begins with that instant. */
export function DueField({
  initialAt = null,
  onChange,
}: {
  initialAt?: string | null;
  onChange: (due: Due | undefined) => void;
}): ReactNode {
  const { t } = useTranslation('tasks');
  const { timeZone } = useOrganization();
  const [kind, setKind] = useState<'dueNone' | 'dueDays' | 'dueAt'>(initialAt ? 'dueAt' : 'dueDays');
  const [days, setDays] = useState(3);
  const [at, setAt] = useState<string | null>(initialAt);
  const tell = (next: typeof kind, nextDays: number, nextAt: string | null): void => {
    setKind(next);
    setDays(nextDays);
    setAt(nextAt);
    if (next === 'dueDays') onChange({ workingDays: nextDays });
    else onChange(next === 'dueAt' && nextAt ? { at: nextAt } : undefined);
  };
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        label={t(($) => $.field.due)}
        value={kind}
        orientation="horizontal"
        onChange={(id) => tell(id as typeof kind, days, at)}
        choices={(['dueDays', 'dueAt', 'dueNone'] as const).map((id) => ({ id, label: t(($) => $.new[id]) }))}
      />
      {kind === 'dueDays' && (
        <NumberField
          label={t(($) => $.new.days)}
          description={t(($) => $.new.daysHint)}
          value={days}
          minValue={1}
          maxValue={250}
          onChange={(value) => tell('dueDays', Number.isFinite(value) ? Math.round(value) : 1, at)}
        />
      )}
      {kind === 'dueAt' && (
        <Suspense fallback={<div className="h-16" />}>
          <DateTimePicker
            label={t(($) => $.new.dueAt)}
            timeZone={timeZone}
            value={at}
            onChange={(value) => tell('dueAt', days, value)}
          />
        </Suspense>
      )}
    </div>
  );
}
