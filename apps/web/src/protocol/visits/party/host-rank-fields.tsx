import { Select } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { useRanks } from '../../guests/share/use-ranks.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));
const none = 'none';

export interface HostRank {
  rankId: string | null;
  tookOfficeAt: string | null;
}

interface HostRankFieldsProps {
  value: HostRank;
  onChange: (change: Partial<HostRank>) => void;
  errorAt: (pointer: string) => string | undefined;
}

/** The rank of a host, and since when: a guest's come from the offices, a colleague's stand here. */
export function HostRankFields({ value, onChange, errorAt }: HostRankFieldsProps): ReactNode {
  const { t } = useTranslation('visits');
  const { timeZone } = useFormat();
  const ranks = useRanks();
  const wrong = errorAt('/rankId');
  return (
    <>
      <Select
        label={t(($) => $.party.rank)}
        description={t(($) => $.party.rankWhat)}
        choices={[{ id: none, label: t(($) => $.party.noRank) }, ...ranks]}
        value={value.rankId ?? none}
        onChange={(id) => onChange(id === none ? { rankId: null, tookOfficeAt: null } : { rankId: id })}
        {...(wrong && { errorMessage: wrong })}
      />
      {value.rankId !== null && (
        <Suspense fallback={<div className="h-16" />}>
          <DateTimePicker
            label={t(($) => $.party.tookOffice)}
            description={t(($) => $.party.tookOfficeWhat)}
            timeZone={timeZone}
            value={value.tookOfficeAt}
            onChange={(tookOfficeAt) => onChange({ tookOfficeAt })}
          />
        </Suspense>
      )}
    </>
  );
}
