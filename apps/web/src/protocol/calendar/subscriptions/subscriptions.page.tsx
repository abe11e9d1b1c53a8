import type { CalendarAddress, CalendarSubscription } from '@ravabet/contracts/protocol/calendar';
import { Banner, Button, LinkButton, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { CalendarRange, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { calendarQueries } from '../calendar.queries.ts';
import { SubscriptionAddress } from './subscription-address.tsx';
import { SubscriptionForm } from './subscription-form.tsx';
import { SubscriptionItem } from './subscription-item.tsx';

/** The person's own addresses of the calendar: made, changed, replaced and taken back here. */
export function SubscriptionsPage(): ReactNode {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const list = useQuery(calendarQueries.subscriptions(organization.id));
  const [form, setForm] = useState<CalendarSubscription | 'new' | null>(null);
  // Told once: it is in this page only, and gone when one leaves it.
  const [told, setTold] = useState<CalendarAddress | null>(null);
  const problem = list.error && explain(list.error);
  const items = list.data?.items ?? [];
  return (
    <div className="flex max-w-168 flex-col gap-5">
      <PageHeader
        title={t(($) => $.subscribe.title)}
        description={t(($) => $.subscribe.description)}
        actions={
          <LinkButton icon={<CalendarRange className="size-4" />} href={paths.calendar(organization.slug)}>
            {t(($) => $.subscribe.back)}
          </LinkButton>
        }
      />
      {problem && (
        <Banner
          tone="danger"
          isLive
          title={problem.title}
          actions={
            <Button size="small" onPress={() => void list.refetch()}>
              {c(($) => $.retry)}
            </Button>
          }
        >
          {problem.detail}
        </Banner>
      )}
      {told && <SubscriptionAddress key={told.addressSince} address={told.address} />}
      {list.isPending && <Skeleton className="h-48 w-full" />}
      {list.data && form !== null && (
        <SubscriptionForm
          key={form === 'new' ? 'new' : form.id}
          subscription={form === 'new' ? null : form}
          layers={list.data.layers}
          onClose={(made) => {
            setForm(null);
            if (made) setTold(made);
          }}
        />
      )}
      {list.data && form === null && (
        <Button
          variant={items.length === 0 ? 'primary' : 'secondary'}
          className="self-start"
          icon={<Plus className="size-4" />}
          onPress={() => setForm('new')}
        >
          {t(($) => $.subscribe.new)}
        </Button>
      )}
      {list.data && (
        <section className="flex flex-col gap-3">
          <h2 className="text-18 font-bold">{t(($) => $.subscribe.mine)}</h2>
          {items.length === 0 && <p className="text-quiet">{t(($) => $.subscribe.none)}</p>}
          <ul className="flex flex-col gap-3">
            {items.map((one) => (
              <SubscriptionItem
                key={one.id}
                subscription={one}
                onEdit={() => setForm(one)}
                onReplaced={setTold}
                onRevoked={() => setTold((shown) => (shown?.id === one.id ? null : shown))}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
