import type { SupportRequestListItem } from '@ravabet/contracts/protocol/support-requests';
import { Badge, StateBadge } from '@ravabet/ui';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';
import { supportTones } from './support-tone.ts';

/** Its state, and what is not as it should be. */
export function SupportMarks({
  request,
}: {
  request: Pick<SupportRequestListItem, 'state' | 'isOverdue' | 'isLate'>;
}): ReactNode {
  const { t } = useTranslation('support-requests');
  return (
    <span className="flex flex-wrap gap-1">
      <StateBadge tone={supportTones[request.state]}>{t(($) => $.state[request.state])}</StateBadge>
      <LateMarks request={request} />
    </span>
  );
}

export function LateMarks({ request }: { request: Pick<SupportRequestListItem, 'isOverdue' | 'isLate'> }): ReactNode {
  const { t } = useTranslation('support-requests');
  return (
    <>
      {request.isOverdue && <StateBadge tone="danger">{t(($) => $.mark.overdue)}</StateBadge>}
      {request.isLate && <Badge tone="waiting">{t(($) => $.mark.late)}</Badge>}
    </>
  );
}

/** «۴ از ۵», with the stars drawn for who sees. */
export function Stars({ rating }: { rating: number }): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  return (
    <span className="inline-flex items-center gap-0.5">
      {[1, 2, 3, 4, 5].map((n) => (
        <Star
          key={n}
          aria-hidden="true"
          className={n <= rating ? 'size-4 fill-saffron text-saffron' : 'size-4 text-edge'}
        />
      ))}
      <span className="sr-only">{t(($) => $.stars, { number: format.number(rating) })}</span>
    </span>
  );
}
