import { type Arrangement, arrangementsRoutes, type OrderedPerson } from '@ravabet/contracts/protocol/visits';
import { Button, ConfirmDialog, IconButton } from '@ravabet/ui';
import { Pencil, Trash2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useOrderedName } from '../precedence/use-ordered-name.ts';
import { useVisit } from '../record/use-visit.ts';
import { ArrangementDialog } from './arrangement-dialog.tsx';
import { ArrangementPlans } from './arrangement-plans.tsx';
import { reset } from './moved-places.ts';
import { useArrangementChange, usePlaceChange } from './use-arrangement-change.ts';

interface ArrangementCardProps {
  arrangement: Arrangement;
  people: readonly OrderedPerson[];
  canChange: boolean;
}

/** A table or the cars: the plan, what is out of order in it, and for whom there is no place. */
export function ArrangementCard({ arrangement, people, canChange }: ArrangementCardProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const nameOf = useOrderedName(people);
  const { title, left } = arrangement;
  return (
    <section
      aria-label={title}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-4 break-inside-avoid"
    >
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="min-w-0 flex-1 font-bold">
          <bdi>{title}</bdi>
        </h3>
        {canChange && <CardButtons arrangement={arrangement} />}
      </header>
      <ArrangementPlans arrangement={arrangement} nameOf={nameOf} canChange={canChange} />
      <OutOfOrder arrangement={arrangement} nameOf={nameOf} />
      {left.length > 0 && (
        <p className="text-13 font-medium">{t(($) => $.places.left, { names: format.list(left.map(nameOf)) })}</p>
      )}
    </section>
  );
}

function OutOfOrder({ arrangement, nameOf }: { arrangement: Arrangement; nameOf: (id: string) => string }): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const names = (ids: readonly string[]): string => format.list(ids.map(nameOf));
  const said = arrangement.places.flatMap(({ participantId, ahead, behind }) => {
    const name = participantId === null ? '' : nameOf(participantId);
    return [
      ...(ahead.length > 0 ? [t(($) => $.places.ahead, { name, names: names(ahead) })] : []),
      ...(behind.length > 0 ? [t(($) => $.places.behind, { name, names: names(behind) })] : []),
    ];
  });
  if (said.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 rounded-control bg-saffron-wash p-3 text-13 text-saffron">
      <h4 className="font-bold">{t(($) => $.places.outTitle)}</h4>
      <ul className="flex flex-col gap-1">
        {said.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Back to the rule, and away with it. */
function useCardActions(arrangement: Arrangement): { toRule: () => void; remove: () => void } {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const change = useArrangementChange(visit.id);
  const place = usePlaceChange(visit.id, arrangement);
  const sayProblem = useProblemToast();
  const { id } = arrangement;
  const params = { organizationId, id: visit.id, arrangementId: id };
  return {
    toRule: () =>
      void place(
        t(($) => $.places.resetDone),
        reset,
      ).catch(sayProblem),
    remove: () =>
      void change(
        t(($) => $.places.removed),
        (newest) => {
          const { version } = newest?.items.find((one) => one.id === id) ?? arrangement;
          return call(arrangementsRoutes.remove, { params, body: { version } });
        },
      ).catch(sayProblem),
  };
}

function CardButtons({ arrangement }: { arrangement: Arrangement }): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const { t: c } = useTranslation('common');
  const { toRule, remove } = useCardActions(arrangement);
  const [asking, setAsking] = useState<'edit' | 'remove' | null>(null);
  const { title, fixed } = arrangement;
  return (
    <span className="flex items-center gap-1 print:hidden">
      {fixed.some(({ isLocked }) => !isLocked) && (
        <Button
          size="small"
          icon={<Undo2 className="size-4" />}
          aria-label={t(($) => $.places.resetOf, { title })}
          onPress={toRule}
        >
          {t(($) => $.places.reset)}
        </Button>
      )}
      <IconButton
        label={t(($) => $.places.editOf, { title })}
        icon={<Pencil className="size-4" />}
        onPress={() => setAsking('edit')}
      />
      <IconButton
        label={t(($) => $.places.removeOf, { title })}
        icon={<Trash2 className="size-4" />}
        onPress={() => setAsking('remove')}
      />
      {asking === 'edit' && (
        <ArrangementDialog
          kind={arrangement.shape === 'cars' ? 'cars' : 'tables'}
          arrangement={arrangement}
          onClose={() => setAsking(null)}
        />
      )}
      <ConfirmDialog
        isOpen={asking === 'remove'}
        onOpenChange={(isOpen) => !isOpen && setAsking(null)}
        onConfirm={remove}
        title={t(($) => $.places.removeOf, { title })}
        tone="danger"
        labels={{ confirm: t(($) => $.places.remove), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
      >
        {t(($) => $.places.removeWhat)}
      </ConfirmDialog>
    </span>
  );
}
