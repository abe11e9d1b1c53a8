import { Link, LoadMore, RecordSection, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { deliveryTones } from '../dispatches/dispatch-tones.ts';
import { recipientsQueries } from './recipients.queries.ts';

/** On the page of a recipient: what they were sent, and what became of it. */
export function RecipientDeliveries({ recipientId }: { recipientId: string }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const list = useInfiniteQuery(recipientsQueries.deliveries(organization.id, recipientId));
  const deliveries = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (!list.data) return null;
  return (
    <RecordSection title={t(($) => $.record.sent)}>
      {deliveries.length === 0 && <p className="text-13 text-quiet">{t(($) => $.record.sentNone)}</p>}
      <ul className="flex flex-col gap-3">
        {deliveries.map(({ id, dispatchId, pressRelease, purpose, state, sentAt, bouncedAt, at }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-2">
            <span className="flex min-w-0 flex-col">
              <Link href={paths.dispatch(organization.slug, dispatchId)}>
                <bdi lang={pressRelease.language} className="wrap-anywhere">
                  {pressRelease.title}
                </bdi>
              </Link>
              <span className="text-13 text-quiet">
                {t(($) => $.dispatches.purposes[purpose])} · <Moment at={bouncedAt ?? sentAt ?? at} inList />
              </span>
            </span>
            <StateBadge tone={deliveryTones[state]}>{t(($) => $.deliveryStates[state])}</StateBadge>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <LoadMore
          label={c(($) => $.loadMore)}
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        />
      )}
    </RecordSection>
  );
}
