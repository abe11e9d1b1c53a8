import type { GiftDirection, GiftState } from '@ravabet/contracts/protocol/gifts';
import type { Guest } from '@ravabet/contracts/protocol/guests';
import { Link, LinkButton, RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestVisits } from './guest-visits.tsx';

/** Visits and gifts so far, as far as the person may see them. */
export function GuestHistory({ guest: { id, state, visits, gifts } }: { guest: Guest }): ReactNode {
  const { t } = useTranslation('guests');
  const { t: g } = useTranslation('gifts');
  const { date } = useFormat();
  const wordOf = (kind: 'direction' | 'state', code: string): string =>
    kind === 'direction' ? g(($) => $.direction[code as GiftDirection]) : g(($) => $.state[code as GiftState]);
  const organization = useOrganization();
  return (
    <>
      <GuestVisits visits={visits} />
      {may(organization, 'Gift.read') && (
        <RecordSection title={t(($) => $.history.gifts)}>
          {gifts.length === 0 && <p className="text-quiet">{t(($) => $.history.noGifts)}</p>}
          <ul className="flex flex-col gap-2">
            {gifts.map((gift) => (
              <li key={gift.id} className="flex flex-wrap justify-between gap-x-4">
                <Link href={paths.gift(organization.slug, gift.id)}>
                  <bdi>{gift.item}</bdi>
                </Link>
                <span className="text-13 text-quiet">
                  {[wordOf('direction', gift.direction), wordOf('state', gift.state), date(gift.heldOn, 'medium')].join(
                    ' · ',
                  )}
                </span>
              </li>
            ))}
          </ul>
          {may(organization, 'Gift.create') && state === 'active' && (
            <div>
              <LinkButton size="small" href={paths.newGift(organization.slug, id)}>
                {g(($) => $.new)}
              </LinkButton>
            </div>
          )}
        </RecordSection>
      )}
    </>
  );
}
