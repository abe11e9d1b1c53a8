import { localized } from '@ravabet/contracts/kernel';
import type { Booking } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, DescriptionList, Dialog, Link, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { recordPath } from '../../../shared/record-path.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { resourcesQueries } from '../resources.queries.ts';
import { CancelBooking } from './cancel-booking.tsx';
import { ChangeBooking } from './change-booking.tsx';
import { useBookingText } from './use-booking-text.ts';

const verbs = ['change', 'cancel'] as const;
type Verb = (typeof verbs)[number];

/** One booking: what, when, who, what for, and what may be done with it. */
export function BookingWindow({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const refusalText = useRefusalText();
  const text = useBookingText();
  const [doing, setDoing] = useState<Verb | null>(null);
  const one = useQuery(resourcesQueries.booking(organization.id, id));
  const booking = one.data;
  if (booking && doing === 'change') return <ChangeBooking booking={booking} onClose={() => setDoing(null)} />;
  if (booking && doing === 'cancel')
    return <CancelBooking booking={booking} onClose={() => setDoing(null)} onDone={onClose} />;
  const problem = one.error && explain(one.error);
  const offered = verbs.flatMap((verb) => (booking?.allowedActions ?? []).filter((action) => action.verb === verb));
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={booking ? text.title(booking) : t(($) => $.booking.one)}
      closeLabel={c(($) => $.close)}
      {...(offered.length > 0 && {
        actions: offered.map(({ verb, disabledReason }) => (
          <Button
            key={verb}
            variant={verb === 'change' ? 'primary' : 'secondary'}
            className={verb === 'change' ? 'order-last' : ''}
            disabledReason={refusalText(disabledReason)}
            onPress={() => setDoing(verb === 'change' ? 'change' : 'cancel')}
          >
            {verb === 'change' ? t(($) => $.change.label) : t(($) => $.giveBack.label)}
          </Button>
        )),
      })}
    >
      {problem && (
        <Banner tone="danger" title={problem.title}>
          {problem.detail}
        </Banner>
      )}
      {one.isPending && <Skeleton className="h-24 w-full" />}
      {booking && <BookingFacts booking={booking} />}
    </Dialog>
  );
}

function BookingFacts({ booking }: { booking: Booking }): ReactNode {
  const { t } = useTranslation('resources');
  const { t: a } = useTranslation('audit-trail');
  const format = useFormat();
  const organization = useOrganization();
  const text = useBookingText();
  const { resource, subject, cancelledAt, cancelReason } = booking;
  const record = subject && recordPath(organization.slug, subject.type, subject.id);
  return (
    <div className="flex flex-col gap-4">
      {cancelledAt && (
        <Banner tone="info" title={t(($) => $.booking.cancelled)}>
          <Moment at={cancelledAt} />
          {cancelReason && <p dir="auto">{cancelReason}</p>}
        </Banner>
      )}
      <DescriptionList
        items={[
          {
            term: t(($) => $.kind[resource.kind]),
            value: (
              <Link href={paths.resource(organization.slug, resource.id)}>
                <bdi>{localized(resource.names, format.language)}</bdi>
              </Link>
            ),
          },
          { term: t(($) => $.field.when), value: text.whole(booking) },
          { term: t(($) => $.field.bookedBy), value: <bdi>{booking.bookedBy.name}</bdi> },
          ...(record && subject
            ? [
                {
                  term: t(($) => $.field.subject),
                  value: <Link href={record}>{a(($) => $.type[subject.type as keyof typeof $.type])}</Link>,
                },
              ]
            : []),
          ...(booking.isPrivate ? [{ term: t(($) => $.private.label), value: t(($) => $.private.what) }] : []),
        ]}
      />
      {!cancelledAt && booking.allowedActions.length === 0 && (
        <p className="text-13 text-quiet">{t(($) => $.booking.over)}</p>
      )}
    </div>
  );
}
