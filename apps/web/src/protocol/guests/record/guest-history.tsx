import type { Guest } from '@ravabet/contracts/protocol/guests';
import { RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';

/** Visits and gifts so far, as far as the person may see them. */
export function GuestHistory({ guest: { visits, gifts } }: { guest: Guest }): ReactNode {
  const { t } = useTranslation('guests');
  const { date } = useFormat();
  const organization = useOrganization();
  return (
    <>
      <RecordSection title={t(($) => $.history.visits)}>
        {visits.length === 0 && <p className="text-quiet">{t(($) => $.history.noVisits)}</p>}
        <ul className="flex flex-col gap-2">
          {visits.map(({ id, title, startsAt }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4">
              <bdi>{title}</bdi>
              <time dateTime={startsAt} className="text-13 text-quiet">
                {date(startsAt, 'long')}
              </time>
            </li>
          ))}
        </ul>
      </RecordSection>
      {may(organization, 'Gift.read') && (
        <RecordSection title={t(($) => $.history.gifts)}>
          {gifts.length === 0 && <p className="text-quiet">{t(($) => $.history.noGifts)}</p>}
        </RecordSection>
      )}
    </>
  );
}
