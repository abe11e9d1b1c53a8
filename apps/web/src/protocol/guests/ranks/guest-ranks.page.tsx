import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import { type ProtocolRank, protocolRanksRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, LinkButton, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';
import { RankForm } from './rank-form.tsx';

/** Who goes before whom, with the days on which it counts. */
export function GuestRanksPage(): ReactNode {
  const { t } = useTranslation('guests');
  const { language } = useFormat();
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const ranks = useQuery(guestsQueries.ranks(organization.id));
  const [edited, setEdited] = useState<string | null>(null);
  const items = ranks.data?.items ?? [];
  const mayChange = ranks.data?.allowedActions.some(({ disabledReason }) => !disabledReason) ?? false;
  const refresh = (): void => {
    setEdited(null);
    void client.invalidateQueries({ queryKey: guestsQueries.all(organization.id) });
  };
  const begin = async (): Promise<void> => {
    const params = { organizationId: organization.id };
    if (!(await run(() => call(protocolRanksRoutes.addUsual, { params, body: {} })))) return;
    sayDone(t(($) => $.ranks.usualDone));
    refresh();
  };
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.ranks.title)}
        description={t(($) => $.ranks.description)}
        actions={
          <>
            <LinkButton href={paths.guests(organization.slug)}>{t(($) => $.title)}</LinkButton>
            {mayChange && (
              <Button variant="primary" icon={<Plus className="size-4" />} onPress={() => setEdited('new')}>
                {t(($) => $.ranks.add)}
              </Button>
            )}
          </>
        }
      />
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {edited === 'new' && <RankForm rank={null} onDone={refresh} onCancel={() => setEdited(null)} />}
      {ranks.isPending && <Skeleton className="h-40 w-full" />}
      {ranks.isSuccess && items.length === 0 && (
        <div className="flex flex-col items-start gap-3">
          <p className="text-quiet">{t(($) => $.ranks.empty)}</p>
          {mayChange && (
            <Button isPending={isPending} onPress={() => void begin()}>
              {t(($) => $.ranks.usual)}
            </Button>
          )}
        </div>
      )}
      <ol className="flex flex-col gap-3">
        {items.map((rank) => (
          <li key={rank.id}>
            {edited === rank.id ? (
              <RankForm rank={rank} onDone={refresh} onCancel={() => setEdited(null)} />
            ) : (
              <RankLine rank={rank} name={localized(rank.names, language)} onEdit={mayChange ? setEdited : null} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RankLineProps {
  rank: ProtocolRank;
  name: string;
  onEdit: ((id: string) => void) | null;
}

function RankLine({ rank, name, onEdit }: RankLineProps): ReactNode {
  const { t } = useTranslation('guests');
  const format = useFormat();
  const { timeZone } = useOrganization();
  const [today] = useState(() => localDateOf(new Date().toISOString(), timeZone));
  const { id, classNumber, orderNumber, validUntil } = rank;
  const isOver = validUntil !== null && validUntil < today;
  const day = validUntil === null ? '' : format.date(validUntil, 'medium');
  const ends = validUntil === null ? '' : isOver ? t(($) => $.ranks.over, { day }) : t(($) => $.ranks.ends, { day });
  const place = t(($) => $.ranks.place, { class: format.number(classNumber), order: format.number(orderNumber) });
  return (
    <div className="flex items-center justify-between gap-4 border-b border-line pb-3">
      <span className="flex flex-col">
        <bdi className={isOver ? 'text-quiet' : 'font-medium'}>{name}</bdi>
        <span className="text-13 text-quiet">{[place, ends].filter(Boolean).join(' · ')}</span>
      </span>
      {onEdit && (
        <Button size="small" aria-label={t(($) => $.ranks.change, { name })} onPress={() => onEdit(id)}>
          {t(($) => $.step.update.label)}
        </Button>
      )}
    </div>
  );
}
