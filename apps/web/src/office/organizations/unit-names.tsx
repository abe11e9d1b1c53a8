import type { LocalizedText } from '@ravabet/contracts/kernel';
import type { Unit } from '@ravabet/contracts/office/organizations';
import { Button, Form } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamesFields, trimmed } from './names-fields.tsx';

interface UnitNamesProps {
  unit: Unit;
  isPending: boolean;
  onSave: (names: LocalizedText) => Promise<void>;
  onCancel: () => void;
}

/** The names of one unit, in place of its row's end. */
export function UnitNames({ unit, isPending, onSave, onCancel }: UnitNamesProps): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const [names, setNames] = useState(unit.names);
  return (
    <Form
      className="basis-full pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (names.fa.trim()) void onSave(trimmed(names));
      }}
    >
      <NamesFields label={t(($) => $.units.name)} names={names} onChange={setNames} />
      <div className="flex gap-2">
        <Button type="submit" isPending={isPending}>
          {t(($) => $.units.save)}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
