import type { VisitPrecedence } from '@ravabet/contracts/protocol/visits';
import { EmptyState, RecordSection } from '@ravabet/ui';
import { ListOrdered } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { OrderRow } from './order-row.tsx';

interface OrderListProps {
  side: 'guest' | 'host';
  precedence: VisitPrecedence;
}

/** One side in its order, each place with its reason. */
export function OrderList({ side, precedence }: OrderListProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const people = side === 'guest' ? precedence.guests : precedence.hosts;
  const title = side === 'guest' ? t(($) => $.order.guests) : t(($) => $.order.hosts);
  const canChange = precedence.allowedActions.some(({ verb, disabledReason }) => verb === 'arrange' && !disabledReason);
  return (
    <RecordSection
      title={title}
      actions={
        <span className="text-13 text-quiet">
          {t(($) => $.order.day, { date: format.date(precedence.day, 'long') })}
        </span>
      }
    >
      {people.length === 0 ? (
        <EmptyState
          icon={<ListOrdered className="size-5" />}
          title={side === 'guest' ? t(($) => $.order.none) : t(($) => $.order.noHosts)}
        />
      ) : (
        <ol aria-label={title} className="flex flex-col divide-y divide-line rounded-card border border-line bg-card">
          {people.map((person) => (
            <OrderRow key={person.id} person={person} people={people} canChange={canChange} />
          ))}
        </ol>
      )}
    </RecordSection>
  );
}
