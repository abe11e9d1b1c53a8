import { Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOrganization } from '../../../shared/organization.ts';
import { Arrangements } from '../arrangements/arrangements.tsx';
import { useVisit } from '../record/use-visit.ts';
import { FlagRow } from './flag-row.tsx';
import { OrderList } from './order-list.tsx';
import { precedenceQueries } from './precedence.queries.ts';
import { WelcomingLine } from './welcoming-line.tsx';

/** Who goes before whom, and what follows from it: the line at the door, tables, cars and flags. */
export function PrecedenceTab(): ReactNode {
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const order = useQuery(precedenceQueries.order(organizationId, visit.id)).data;
  if (!order) return <Skeleton className="h-40 w-full" />;
  const isEmpty = order.guests.length + order.hosts.length === 0;
  return (
    <div className="flex flex-col gap-8">
      <OrderList side="guest" precedence={order} />
      {!isEmpty && (
        <>
          <OrderList side="host" precedence={order} />
          <WelcomingLine precedence={order} />
          <Arrangements kind="tables" />
          <Arrangements kind="cars" />
          <FlagRow />
        </>
      )}
    </div>
  );
}
