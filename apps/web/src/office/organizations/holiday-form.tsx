import type { Holiday, HolidayContent } from '@ravabet/contracts/office/organizations';
import { Button, Form, Switch } from '@ravabet/ui';
import { DatePicker } from '@ravabet/ui/dates';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamesFields, noNames, trimmed } from './names-fields.tsx';

interface HolidayFormProps {
  /** the one that is corrected; without it a new one is made */
  holiday?: Holiday;
  isPending: boolean;
  /** true when it was kept */
  onSave: (content: HolidayContent) => Promise<boolean>;
  onCancel?: () => void;
}

export function HolidayForm({ holiday, isPending, onSave, onCancel }: HolidayFormProps): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const [day, setDay] = useState(holiday?.date ?? null);
  const [names, setNames] = useState(holiday?.names ?? noNames);
  const [expected, setExpected] = useState(holiday?.expected ?? false);
  const save = async (): Promise<void> => {
    if (!day || !names.fa.trim()) return;
    const kind = (holiday?.kind ?? 'local') as HolidayContent['kind'];
    const content = { date: day, names: trimmed(names), kind, expected, source: holiday?.source ?? '' };
    if ((await onSave(content)) && !holiday) setNames(noNames);
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_2fr]">
        <DatePicker label={t(($) => $.holidays.date)} value={day} onChange={setDay} />
        <NamesFields label={t(($) => $.holidays.name)} names={names} onChange={setNames} />
      </div>
      <Switch isSelected={expected} onChange={setExpected}>
        {t(($) => $.holidays.mayMove)}
      </Switch>
      <div className="flex gap-2">
        <Button type="submit" isPending={isPending}>
          {holiday ? t(($) => $.holidays.save) : t(($) => $.holidays.add)}
        </Button>
        {onCancel && (
          <Button variant="quiet" onPress={onCancel}>
            {c(($) => $.cancel)}
          </Button>
        )}
      </div>
    </Form>
  );
}
