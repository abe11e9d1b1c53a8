import { localized } from '@ravabet/contracts/kernel';
import type { GuestImportRow } from '@ravabet/contracts/protocol/guests';
import { Checkbox, Select } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestName } from '../share/guest-name.tsx';
import { countryName, guestNameIn } from '../share/guest-names.ts';

const fresh = 'new';

interface ImportRowProps {
  row: GuestImportRow;
  isTaken: boolean;
  joins: string | null;
  /** guests of the visit that it is for */
  there?: ReadonlySet<string>;
  onTake: (isTaken: boolean) => void;
  onJoin: (id: string | null) => void;
}

/** One row: who it is and whom we know already, or each thing that keeps it out. */
export function ImportRow({ row, isTaken, joins, there, onTake, onJoin }: ImportRowProps): ReactNode {
  const { t } = useTranslation('guests');
  const format = useFormat();
  const { language } = format;
  const { n, names, titles, workplaces, country, faults, sameAs, known } = row;
  const number = t(($) => $.import.row, { n: format.number(n) });
  const about = [localized(titles, language), localized(workplaces, language), countryName(country, language)];
  const words = (
    <span className="flex min-w-0 flex-col">
      <span className="font-medium wrap-anywhere">
        <GuestName names={names} showOthers />
      </span>
      <span className="text-13 text-quiet">{[number, ...about].filter(Boolean).join(' · ')}</span>
    </span>
  );
  if (faults.length > 0) {
    return (
      <div className="flex flex-col gap-1 rounded-card border border-line p-3">
        {words}
        <ul className="text-13 text-pomegranate">
          {faults.map(({ field, code }) => (
            <li key={field}>
              {`${t(($) => $.import.fields[field])} ${t(($) => $.import.fault[code])}`}
              {sameAs !== null && ` (${t(($) => $.import.sameAs, { n: format.number(sameAs) })})`}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-3">
      <Checkbox isSelected={isTaken} onChange={onTake} aria-label={`${t(($) => $.import.take)}: ${number}`}>
        {words}
      </Checkbox>
      {known.length > 0 && isTaken && (
        <Select
          label={t(($) => $.import.who)}
          choices={[
            { id: fresh, label: t(($) => $.import.isNew) },
            ...known.map((guest) => ({
              id: guest.id,
              label: there?.has(guest.id)
                ? t(($) => $.import.isThere, { name: guestNameIn(guest.names, language) })
                : t(($) => $.import.isKnown, { name: guestNameIn(guest.names, language) }),
            })),
          ]}
          value={joins ?? fresh}
          onChange={(id) => onJoin(id === fresh ? null : id)}
        />
      )}
    </div>
  );
}
