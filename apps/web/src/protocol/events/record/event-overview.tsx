import { localized } from '@ravabet/contracts/kernel';
import type { EventRecord } from '@ravabet/contracts/protocol/events';
import { DescriptionList, Link, RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useEventWhen } from '../use-event-when.ts';
import { EventBookings } from './event-bookings.tsx';

/** What it is: time, place, for whom, in whose name. */
export function EventOverview({ event }: { event: EventRecord }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const when = useEventWhen();
  const { occasion, unit, capacity, halls, purpose, evaluation } = event;
  const place = localized(event.places, format.language);
  const text = (term: string, value: string) => (value ? [{ term, value: <bdi>{value}</bdi> }] : []);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <DescriptionList
          items={[
            { term: t(($) => $.field.when), value: when(event) },
            ...text(
              t(($) => $.field.place),
              place,
            ),
            {
              term: t(($) => $.field.capacity),
              value:
                capacity === null
                  ? t(($) => $.unlimited)
                  : t(($) => $.ofCapacity, {
                      taken: format.number(event.seatsTaken),
                      capacity: format.number(capacity),
                    }),
            },
            ...text(
              t(($) => $.field.host),
              event.host,
            ),
            ...text(
              t(($) => $.field.audience),
              event.audience,
            ),
            ...text(
              t(($) => $.field.halls),
              format.list(halls),
            ),
            ...text(
              t(($) => $.field.unit),
              unit ? localized({ fa: '', ...unit.names }, format.language) : '',
            ),
            ...(occasion
              ? [
                  {
                    term: t(($) => $.field.occasion),
                    value: (
                      <Link href={paths.occasion(organization.slug, occasion.id)}>
                        <bdi>{localized(occasion.names, format.language)}</bdi>
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {purpose && (
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {purpose}
          </p>
        )}
      </div>
      <EventBookings event={event} />
      {evaluation && (
        <RecordSection title={t(($) => $.field.evaluation)}>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {evaluation}
          </p>
        </RecordSection>
      )}
    </div>
  );
}
