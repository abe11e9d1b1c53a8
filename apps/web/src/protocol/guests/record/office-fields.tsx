import { localized } from '@ravabet/contracts/kernel';
import { Button, IconButton, Select } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';
import type { OfficeWords } from './guest-words.ts';
import { SomeTextsField } from './some-texts-field.tsx';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));
const none = 'none';

interface OfficeFieldsProps {
  offices: OfficeWords[];
  onChange: (offices: OfficeWords[]) => void;
  wasTried: boolean;
}

/** Offices that the guest holds or held: precedence follows from their rank and their date. */
export function OfficeFields({ offices, onChange, wasTried }: OfficeFieldsProps): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const organization = useOrganization();
  const ranks = useQuery(guestsQueries.ranks(organization.id)).data?.items ?? [];
  const change = (key: string, part: Partial<OfficeWords>): void =>
    onChange(offices.map((office) => (office.key === key ? { ...office, ...part } : office)));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-medium">{t(($) => $.office.title)}</legend>
      {offices.map((office) => {
        const { key, titles, rankId, tookOn, leftOn } = office;
        const isLate = leftOn !== null && tookOn !== null && leftOn < tookOn;
        return (
          <div key={key} className="flex flex-col gap-3 rounded-card border border-line p-3">
            <div className="flex items-start justify-between gap-2">
              <div className="min-w-0 flex-1">
                <SomeTextsField
                  label={t(($) => $.office.name)}
                  value={titles}
                  onChange={(next) => change(key, { titles: next })}
                />
              </div>
              <IconButton
                label={t(($) => $.office.remove)}
                icon={<X className="size-4" />}
                onPress={() => onChange(offices.filter((one) => one.key !== key))}
              />
            </div>
            <div className="grid gap-3 sm:grid-cols-3">
              <Select
                label={t(($) => $.office.rank)}
                choices={[
                  { id: none, label: t(($) => $.office.noRank) },
                  ...ranks.map(({ id, names }) => ({ id, label: localized(names, language) })),
                ]}
                value={rankId ?? none}
                onChange={(id) => change(key, { rankId: id === none ? null : id })}
              />
              <Suspense fallback={<div className="h-16" />}>
                <DatePicker
                  label={t(($) => $.office.took)}
                  isRequired
                  value={tookOn}
                  onChange={(day) => change(key, { tookOn: day })}
                  {...(wasTried && tookOn === null && { errorMessage: c(($) => $.validation.required) })}
                />
                <DatePicker
                  label={t(($) => $.office.left)}
                  value={leftOn}
                  onChange={(day) => change(key, { leftOn: day })}
                  {...(isLate && { errorMessage: t(($) => $.office.leftBefore) })}
                />
              </Suspense>
            </div>
          </div>
        );
      })}
      <div>
        <Button
          size="small"
          icon={<Plus className="size-4" />}
          onPress={() => onChange([...offices, { key: newId(), titles: {}, rankId: null, tookOn: null, leftOn: null }])}
        >
          {t(($) => $.office.add)}
        </Button>
      </div>
    </fieldset>
  );
}
