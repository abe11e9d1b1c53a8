import { type FlagsQuery, flagOrders, hostFlags } from '@ravabet/contracts/protocol/visits';
import { RecordSection, Select, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { countryName } from '../../guests/share/guest-names.ts';
import { useVisit } from '../record/use-visit.ts';
import { precedenceQueries } from './precedence.queries.ts';

/** The flags as somebody in front of them sees them: from left to right in every language. */
export function FlagRow(): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const format = useFormat();
  const [host, setHost] = useState<NonNullable<FlagsQuery['host']>>('first');
  const [by, setBy] = useState<NonNullable<FlagsQuery['by']>>('alphabet');
  const query = { host, by, language: format.language };
  const flags = useQuery(precedenceQueries.flags(organizationId, visit.id, query)).data?.flags;
  return (
    <RecordSection title={t(($) => $.flags.title)}>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Select
          label={t(($) => $.flags.host)}
          value={host}
          choices={hostFlags.map((id) => ({ id, label: t(($) => $.flags.hostAt[id]) }))}
          onChange={(id) => setHost(hostFlags.find((one) => one === id) ?? 'first')}
        />
        <Select
          label={t(($) => $.flags.by)}
          value={by}
          choices={flagOrders.map((id) => ({ id, label: t(($) => $.flags.order[id]) }))}
          onChange={(id) => setBy(flagOrders.find((one) => one === id) ?? 'alphabet')}
        />
      </div>
      <p className="text-13 text-quiet">{t(($) => $.flags.what)}</p>
      {flags ? (
        <ol aria-label={t(($) => $.flags.row)} dir="ltr" className="flex flex-wrap gap-2">
          {flags
            .toSorted((one, other) => one.x - other.x)
            .map(({ country, place, isHost }) => (
              <li
                key={country}
                className={`flex min-w-24 flex-col items-center gap-1 rounded-control border bg-card p-2 ${isHost ? 'border-accent' : 'border-line'}`}
              >
                <span className="font-bold">{country}</span>
                <bdi className="text-center text-13">{countryName(country, format.language)}</bdi>
                <span className="text-12 text-quiet">{format.number(place)}</span>
              </li>
            ))}
        </ol>
      ) : (
        <Skeleton className="h-20 w-64" />
      )}
    </RecordSection>
  );
}
