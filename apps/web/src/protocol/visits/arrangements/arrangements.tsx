import { Button, EmptyState, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Armchair, Car, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { precedenceQueries } from '../precedence/precedence.queries.ts';
import { useVisit } from '../record/use-visit.ts';
import { ArrangementCard } from './arrangement-card.tsx';
import { ArrangementDialog } from './arrangement-dialog.tsx';

/** The tables of a visit, or its cars. */
export function Arrangements({ kind }: { kind: 'tables' | 'cars' }): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const found = useQuery(precedenceQueries.arrangements(organizationId, visit.id)).data;
  const [isAdding, setAdding] = useState(false);
  const isTables = kind === 'tables';
  const canChange = found?.allowedActions.some(({ verb, disabledReason }) => verb === 'arrange' && !disabledReason);
  const items = found?.items.filter(({ shape }) => (shape === 'cars') !== isTables) ?? [];
  return (
    <RecordSection
      title={isTables ? t(($) => $.places.tables) : t(($) => $.places.cars)}
      actions={
        canChange && (
          <Button size="small" icon={<Plus className="size-4" />} onPress={() => setAdding(true)}>
            {isTables ? t(($) => $.places.addTable) : t(($) => $.places.addCars)}
          </Button>
        )
      }
    >
      {!found && <Skeleton className="h-24 w-full" />}
      {found && items.length === 0 && (
        <EmptyState
          icon={isTables ? <Armchair className="size-5" /> : <Car className="size-5" />}
          title={isTables ? t(($) => $.places.noTables) : t(($) => $.places.noCars)}
        />
      )}
      {canChange && items.length > 0 && <p className="text-13 text-quiet print:hidden">{t(($) => $.places.how)}</p>}
      {found &&
        items.map((item) => (
          <ArrangementCard key={item.id} arrangement={item} people={found.people} canChange={canChange === true} />
        ))}
      {isAdding && <ArrangementDialog kind={kind} arrangement={null} onClose={() => setAdding(false)} />}
    </RecordSection>
  );
}
