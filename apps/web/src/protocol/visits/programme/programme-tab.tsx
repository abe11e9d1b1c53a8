import type { VisitClash, VisitItem } from '@ravabet/contracts/protocol/visits';
import { localDateOf } from '@ravabet/calendars';
import { Banner, Button, EmptyState, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { CalendarClock, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { ItemCard } from './item-card.tsx';
import { ItemForm } from './item-form.tsx';

/** The programme minute by minute, by day, with what clashes beside each line. */
export function ProgrammeTab(): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const programme = useQuery(visitsQueries.programme(organizationId, visit.id)).data;
  const [isAdding, setAdding] = useState(false);
  if (!programme) return <Skeleton className="h-40 w-full" />;
  const { items, clashes } = programme;
  const days = Map.groupBy(items, ({ startsAt }) => localDateOf(startsAt, format.timeZone));
  const clashing = new Set(clashes.map(({ itemId }) => itemId)).size;
  const canPlan = mayPlan(visit);
  const last = items.at(-1);
  return (
    <div className="flex flex-col gap-6">
      {clashing > 0 && <Banner tone="warning" title={t(($) => $.clash.found, { number: format.number(clashing) })} />}
      {items.length === 0 && !isAdding && (
        <EmptyState icon={<CalendarClock className="size-5" />} title={t(($) => $.programme.empty)} />
      )}
      {[...days].map(([day, lines]) => (
        <section key={day} aria-label={format.date(day, 'long')} className="flex flex-col gap-3">
          <h2 className="text-15 font-bold">{format.date(day, 'long')}</h2>
          <ol className="flex flex-col gap-3">
            {lines.map((item) => (
              <ItemCard key={item.id} item={item} clashes={clashesOf(clashes, item)} />
            ))}
          </ol>
        </section>
      ))}
      {canPlan &&
        (isAdding ? (
          <ItemForm item={null} after={last ?? null} onClose={() => setAdding(false)} />
        ) : (
          <div>
            <Button variant="primary" icon={<Plus className="size-5" />} onPress={() => setAdding(true)}>
              {t(($) => $.programme.add)}
            </Button>
          </div>
        ))}
    </div>
  );
}

const clashesOf = (clashes: readonly VisitClash[], { id }: VisitItem): VisitClash[] =>
  clashes.filter(({ itemId }) => itemId === id);
