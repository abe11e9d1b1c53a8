import { type CalendarAddress, calendarRoutes, type CalendarSubscription } from '@ravabet/contracts/protocol/calendar';
import { Banner, Button, ConfirmDialog } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { calendarQueries } from '../calendar.queries.ts';

interface SubscriptionItemProps {
  subscription: CalendarSubscription;
  onEdit: () => void;
  onReplaced: (made: CalendarAddress) => void;
  onRevoked: () => void;
}

/** One address: where it is read, what it holds, when it was read last, and how to be rid of it. */
export function SubscriptionItem({ subscription, onEdit, onReplaced, onRevoked }: SubscriptionItemProps): ReactNode {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [asking, setAsking] = useState<'replace' | 'revoke' | null>(null);
  const { id, name, layers, addressSince, lastReadAt, version } = subscription;
  const params = { organizationId, id };
  const carryOut = async (): Promise<void> => {
    const done = await run(async () => {
      if (asking === 'replace') onReplaced(await call(calendarRoutes.replaceAddress, { params, body: { version } }));
      else await call(calendarRoutes.unsubscribe, { params });
    });
    setAsking(null);
    void client.invalidateQueries({ queryKey: calendarQueries.subscriptions(organizationId).queryKey });
    if (!done || asking === 'replace') return;
    sayDone(t(($) => $.subscribe.revoked));
    onRevoked();
  };
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-card p-4">
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <h3 className="text-15 font-bold">
        <bdi>{name}</bdi>
      </h3>
      <p className="text-13">{format.list(layers.map((layer) => t(($) => $.layer[layer])))}</p>
      <p className="text-13 text-quiet">
        {lastReadAt ? (
          <>
            {t(($) => $.subscribe.lastRead)} <Moment at={lastReadAt} />
          </>
        ) : (
          t(($) => $.subscribe.neverRead)
        )}
        {' · '}
        {t(($) => $.subscribe.since)} {format.date(addressSince, 'long')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={onEdit}>
          {t(($) => $.subscribe.change)}
          <span className="sr-only"> {name}</span>
        </Button>
        <Button size="small" onPress={() => setAsking('replace')}>
          {t(($) => $.subscribe.replace)}
          <span className="sr-only"> {name}</span>
        </Button>
        <Button size="small" variant="danger" onPress={() => setAsking('revoke')}>
          {t(($) => $.subscribe.revoke)}
          <span className="sr-only"> {name}</span>
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asking !== null}
        onOpenChange={(isOpen) => !isOpen && setAsking(null)}
        onConfirm={() => void carryOut()}
        tone={asking === 'revoke' ? 'danger' : 'normal'}
        isPending={isPending}
        title={t(($) => $.subscribe[asking === 'replace' ? 'replaceTitle' : 'revokeTitle'], { name })}
        labels={{
          confirm: t(($) => $.subscribe[asking === 'replace' ? 'replace' : 'revoke']),
          cancel: c(($) => $.cancel),
          close: c(($) => $.close),
        }}
      >
        {t(($) => $.subscribe[asking === 'replace' ? 'replaceWhat' : 'revokeWhat'])}
      </ConfirmDialog>
    </li>
  );
}
