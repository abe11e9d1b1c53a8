import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import { type GiftCeiling, giftDirections } from '@ravabet/contracts/protocol/gifts';
import { LinkButton, PageHeader, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { giftsQueries } from '../gifts.queries.ts';
import { CeilingForm } from './ceiling-form.tsx';

/** What may be given or kept without a yes, by rank, with the days on which it counts. */
export function GiftCeilingsPage(): ReactNode {
  const { t } = useTranslation('gifts');
  const { language } = useFormat();
  const organization = useOrganization();
  const ceilings = useQuery(giftsQueries.ceilings(organization.id));
  const ranks = useQuery(giftsQueries.ranks(organization.id)).data?.items ?? [];
  const rankName = (id: string | null): string => {
    if (id === null) return t(($) => $.ceilings.everybody);
    const rank = ranks.find((one) => one.id === id);
    return rank ? localized(rank.names, language) : '';
  };
  const items = ceilings.data?.items ?? [];
  const maySet = ceilings.data?.allowedActions.some(({ disabledReason }) => !disabledReason) ?? false;
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.ceilings.title)}
        description={t(($) => $.ceilings.description)}
        actions={<LinkButton href={paths.gifts(organization.slug)}>{t(($) => $.ceilings.register)}</LinkButton>}
      />
      {maySet && (
        <CeilingForm
          ranks={ranks.map(({ id, names }) => ({ id, label: localized(names, language) }))}
          everybody={t(($) => $.ceilings.everybody)}
        />
      )}
      {ceilings.isPending && <Skeleton className="h-24 w-full" />}
      {ceilings.isSuccess && items.length === 0 && <p className="text-quiet">{t(($) => $.ceilings.empty)}</p>}
      {giftDirections.map((direction) => {
        const of = items.filter((one) => one.direction === direction);
        return (
          of.length > 0 && (
            <RecordSection key={direction} title={t(($) => $.direction[direction])}>
              <ul className="flex flex-col gap-3">
                {of.map((one) => (
                  <CeilingLine key={one.id} ceiling={one} rank={rankName(one.rankId)} />
                ))}
              </ul>
            </RecordSection>
          )
        );
      })}
    </div>
  );
}

function CeilingLine({ ceiling, rank }: { ceiling: GiftCeiling; rank: string }): ReactNode {
  const { t } = useTranslation('gifts');
  const format = useFormat();
  const { timeZone } = useOrganization();
  const [today] = useState(() => localDateOf(new Date().toISOString(), timeZone));
  const { amountRial, validFrom, validUntil } = ceiling;
  const isOver = validUntil !== null && validUntil < today;
  const until = validUntil === null ? t(($) => $.ceilings.open) : format.date(validUntil, 'medium');
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className="flex flex-col">
        <bdi className={isOver ? 'text-quiet' : 'font-medium'}>{rank}</bdi>
        <span className="text-13 text-quiet">
          {format.date(validFrom, 'medium')} – {until}
        </span>
      </span>
      <span className={isOver ? 'text-quiet' : 'font-medium'}>
        {t(($) => $.rial, { number: format.number(amountRial) })}
      </span>
    </li>
  );
}
