import { localized } from '@ravabet/contracts/kernel';
import type { SupportRequestListItem } from '@ravabet/contracts/protocol/support-requests';
import { IconButton, Link, Menu } from '@ravabet/ui';
import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { LateMarks } from '../marks.tsx';
import { type BoardState, movesOf } from './moves.ts';

interface BoardCardProps {
  request: SupportRequestListItem;
  onMove: (to: BoardState) => void;
}

/** One request at a look: what, for whom, for when, who does it; and where it may go next. */
export function BoardCard({ request, onMove }: BoardCardProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const { slug } = useOrganization();
  const moves = movesOf(request).filter(({ disabledReason }) => !disabledReason);
  const { title, service, unit, assignee, wantedOn, isLate, isOverdue } = request;
  return (
    <>
      <span className="flex items-start justify-between gap-1">
        <Link quiet href={paths.supportRequest(slug, request.id)} className="min-w-0 font-medium wrap-anywhere">
          <bdi>{title}</bdi>
        </Link>
        {moves.length > 0 && (
          <Menu
            label={t(($) => $.board.moveOf, { title })}
            placement="bottom end"
            groups={[
              {
                id: 'moves',
                title: t(($) => $.board.move),
                entries: moves.map(({ to }) => ({
                  id: to,
                  label: t(($) => $.state[to]),
                  onAction: () => onMove(to),
                })),
              },
            ]}
            trigger={
              <IconButton
                hideTooltip
                size="small"
                label={t(($) => $.board.moveOf, { title })}
                icon={<ArrowRightLeft className="size-4" />}
              />
            }
          />
        )}
      </span>
      <span className="text-13 text-quiet">
        <bdi>
          {format.list([
            localized(service.names, format.language),
            localized({ fa: '', ...unit.names }, format.language),
          ])}
        </bdi>
      </span>
      <span className="text-13">
        {t(($) => $.field.wantedOn)} {format.date(wantedOn, 'long')}
      </span>
      <span className={assignee ? 'text-13' : 'text-13 text-quiet'}>
        <bdi className="inline-block">{assignee?.name ?? t(($) => $.board.unassigned)}</bdi>
      </span>
      {(isLate || isOverdue) && (
        <span className="flex flex-wrap gap-1">
          <LateMarks request={request} />
        </span>
      )}
    </>
  );
}
