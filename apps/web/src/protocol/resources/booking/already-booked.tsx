import { localized } from '@ravabet/contracts/kernel';
import type { Holder } from '@ravabet/contracts/protocol/resources';
import { Banner, Button } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { resourcesQueries } from '../resources.queries.ts';
import { hoursOf, nearestFree, type Span } from './free-times.ts';
import { useBookingText } from './use-booking-text.ts';

interface AlreadyBookedProps {
  title: string;
  holders: readonly Holder[];
  /** what was asked for */
  resourceIds: readonly string[];
  span: Span | null;
  on: string;
  /** one's own booking, which may make room for itself */
  exceptId?: string;
  onChoose: (span: Span) => void;
}

/** Who has it and when, and the nearest times of the day at which all of it is free. */
export function AlreadyBooked(props: AlreadyBookedProps): ReactNode {
  const { title, holders, resourceIds, span, on, exceptId, onChoose } = props;
  const { t } = useTranslation('resources');
  const format = useFormat();
  const organization = useOrganization();
  const text = useBookingText();
  const day = useQuery(resourcesQueries.calendar(organization.id, { from: on, days: 1 }));
  const taken = [
    ...holders,
    ...(day.data?.bookings ?? []).filter(({ id, resource }) => id !== exceptId && resourceIds.includes(resource.id)),
  ];
  const hours = hoursOf(on, organization.timeZone);
  const offers = day.data && span && hours ? nearestFree(taken, span, hours) : [];
  return (
    <Banner tone="danger" isLive title={title}>
      <div className="flex flex-col gap-3">
        <ul className="flex flex-col gap-2">
          {holders.map((holder) => (
            <li key={holder.resourceId + holder.startsAt} className="flex flex-col">
              <bdi className="font-medium">{localized(holder.resourceNames, format.language)}</bdi>
              <span>
                {text.whole(holder)} · <bdi>{t(($) => $.takenBy, { name: holder.bookedBy.name })}</bdi>
              </span>
            </li>
          ))}
        </ul>
        {day.data && offers.length === 0 && <p>{t(($) => $.book.noOffers)}</p>}
        {offers.length > 0 && (
          <div role="group" aria-label={t(($) => $.book.offers)} className="flex flex-col gap-2">
            <span aria-hidden="true">{t(($) => $.book.offers)}</span>
            <div className="flex flex-wrap gap-2">
              {offers.map((offer) => (
                <Button key={offer.startsAt} size="small" onPress={() => onChoose(offer)}>
                  {text.onDay(offer, on)}
                </Button>
              ))}
            </div>
          </div>
        )}
      </div>
    </Banner>
  );
}
