import type { Arrangement, ArrangedPlace } from '@ravabet/contracts/protocol/visits';
import { Skeleton } from '@ravabet/ui';
import type { PlacePlanProps, PlanPlace } from '@ravabet/ui/plan';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useVisit } from '../record/use-visit.ts';
import { lockToggled, moved, placeNow } from './moved-places.ts';
import { carPlan, tablePlan } from './plan-geometry.ts';
import { usePlaceChange } from './use-arrangement-change.ts';

const PlacePlan = lazy(async () => ({ default: (await import('@ravabet/ui/plan')).PlacePlan }));

interface ArrangementPlansProps {
  arrangement: Arrangement;
  nameOf: (id: string | null) => string;
  canChange: boolean;
}

/** A table from above, or each of the cars. */
export function ArrangementPlans({ arrangement, nameOf, canChange }: ArrangementPlansProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const shared = usePlanWords(arrangement, nameOf, canChange);
  const asPlace = usePlanPlace(arrangement, nameOf);
  const { title, places, behind } = arrangement;
  if (places.length === 0) return null;
  if (arrangement.shape !== 'cars') {
    const { spots, boards } = tablePlan(arrangement);
    const marks = behind.map(({ participantId, x, y }) => ({ id: participantId, x, y, text: nameOf(participantId) }));
    const plan = spots.map(({ place, x, y }) => asPlace(place, x, y));
    return (
      <Suspense fallback={<Skeleton className="h-72 w-full" />}>
        <PlacePlan label={t(($) => $.places.plan, { title })} places={plan} boards={boards} marks={marks} {...shared} />
      </Suspense>
    );
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {[...Map.groupBy(places, ({ car }) => car ?? 0)].map(([car, seats]) => {
        const { spots, boards, driver } = carPlan(seats);
        const label = t(($) => $.places.car, { n: format.number(car) });
        return (
          <div key={car} className="flex min-w-0 flex-col gap-1 break-inside-avoid">
            <h4 className="text-13 font-bold">{label}</h4>
            <Suspense fallback={<Skeleton className="h-52 w-full" />}>
              <PlacePlan
                label={`${title} – ${label}`}
                places={spots.map(({ place, x, y }) => asPlace(place, x, y))}
                boards={boards}
                marks={[{ id: 'driver', ...driver, text: t(($) => $.places.driver) }]}
                {...shared}
              />
            </Suspense>
          </div>
        );
      })}
    </div>
  );
}

/** A place as the plan shows it, with whom its sitter passes. */
function usePlanPlace({ fixed }: Arrangement, nameOf: (id: string) => string) {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  return ({ place, participantId, ahead, behind }: ArrangedPlace, x: number, y: number): PlanPlace => {
    const byHand = fixed.find((one) => one.place === place && one.participantId === participantId);
    const name = participantId === null ? '' : nameOf(participantId);
    const names = (ids: readonly string[]): string => format.list(ids.map(nameOf));
    const notes = [
      ...(ahead.length > 0 ? [t(($) => $.places.ahead, { name, names: names(ahead) })] : []),
      ...(behind.length > 0 ? [t(($) => $.places.behind, { name, names: names(behind) })] : []),
    ];
    return {
      id: String(place),
      x,
      y,
      number: format.number(place),
      name,
      note: notes.join(' – '),
      isOutOfOrder: notes.length > 0,
      isFixed: byHand !== undefined,
      isLocked: byHand?.isLocked === true,
    };
  };
}

type Words = Omit<PlacePlanProps, 'label' | 'places' | 'boards' | 'marks'>;

/** What can be done in a plan, and how it is called. */
function usePlanWords(arrangement: Arrangement, nameOf: (id: string | null) => string, canChange: boolean): Words {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const change = usePlaceChange(visit.id, arrangement);
  const sayProblem = useProblemToast();
  const { places } = arrangement;
  return {
    canChange,
    dragLabel: ({ name }) => t(($) => $.places.drag, { name }),
    lockLabel: ({ name, isLocked }) =>
      isLocked ? t(($) => $.places.unlock, { name }) : t(($) => $.places.lock, { name }),
    emptyLabel: t(($) => $.places.empty),
    onMove: (from, to) => {
      const carried = places.find(({ place }) => place === Number(from))?.participantId ?? null;
      void change(
        t(($) => $.places.moved, { name: nameOf(carried) }),
        (newest) => moved(newest, placeNow(newest, arrangement, Number(from)), Number(to)),
      ).catch(sayProblem);
    },
    onLock: (place) =>
      void change(
        t(($) => $.places.saved),
        (newest) => lockToggled(newest, placeNow(newest, arrangement, Number(place))),
      ).catch(sayProblem),
  };
}
