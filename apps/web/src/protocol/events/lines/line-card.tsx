import { localized } from '@ravabet/contracts/kernel';
import type { EventLine } from '@ravabet/contracts/protocol/events';
import { Badge, IconButton, Link } from '@ravabet/ui';
import { Pencil, Timer, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useEventWhen } from '../use-event-when.ts';
import { ClashLine } from './clash-line.tsx';

interface LineCardProps {
  line: EventLine;
  mayChange: boolean;
  /** where one delay moves what follows */
  onDelay?: (() => void) | undefined;
  onEdit: () => void;
  onRemove: () => void;
}

/** One line: when, what, where and who; what became of its task, and what it meets. */
export function LineCard({ line, mayChange, onDelay, onEdit, onRemove }: LineCardProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: k } = useTranslation('tasks');
  const format = useFormat();
  const organization = useOrganization();
  const when = useEventWhen();
  const { title, note, place, who, person, unit, task, status, clashes } = line;
  const facts = [
    place,
    who,
    person?.name ?? '',
    unit ? localized({ fa: '', ...unit.names }, format.language) : '',
    line.dueAt
      ? `${t(($) => (line.part === 'coverage' ? $.line.newsroomAt : $.line.dueAt))}: ${format.date(line.dueAt)}`
      : '',
  ].filter(Boolean);
  const amounts = (['planned', 'spent'] as const).flatMap((one) => {
    const amount = line[one];
    if (amount === null) return [];
    const promise = one === 'planned' ? 'promised' : 'received';
    const label = t(($) => $.line[line.part === 'sponsor' ? promise : one]);
    return [`${label}: ${format.number(amount)}`];
  });
  const score = line.likelihood !== null && line.effect !== null ? line.likelihood * line.effect : null;
  return (
    <li className="flex items-start justify-between gap-2 rounded-card border border-line bg-card px-4 py-3">
      <div className="flex min-w-0 flex-col gap-1">
        {line.startsAt && <span className="text-13 text-quiet">{when(line)}</span>}
        <span className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium wrap-anywhere">{title}</bdi>
          {status && (
            <Badge tone={status === 'declined' ? 'danger' : 'neutral'}>{t(($) => $.lineStatus[status])}</Badge>
          )}
          {score !== null && (
            <Badge tone={score >= 15 ? 'danger' : score >= 8 ? 'waiting' : 'neutral'}>
              {t(($) => $.line.score, { number: format.number(score) })}
            </Badge>
          )}
        </span>
        {facts.length > 0 && <bdi className="text-13 text-quiet">{facts.join(' · ')}</bdi>}
        {amounts.length > 0 && <span className="text-13 tabular-nums">{amounts.join(' · ')}</span>}
        {note && (
          <p dir="auto" className="text-13 wrap-anywhere whitespace-pre-wrap">
            {note}
          </p>
        )}
        {task && (
          <Link className="text-13" href={paths.task(organization.slug, task.id)}>
            {t(($) => $.line.task, { state: k(($) => $.state[task.state]) })}
            {task.reason && `: ${task.reason}`}
          </Link>
        )}
        {clashes.map((clash) => (
          <ClashLine key={`${clash.kind} ${clash.title}`} clash={clash} />
        ))}
      </div>
      {mayChange && (
        <span className="no-print flex shrink-0 gap-1">
          {onDelay && (
            <IconButton
              hideTooltip
              label={t(($) => $.delay.action, { title })}
              icon={<Timer className="size-4" />}
              onPress={onDelay}
            />
          )}
          <IconButton
            hideTooltip
            label={t(($) => $.line.edit, { title })}
            icon={<Pencil className="size-4" />}
            onPress={onEdit}
          />
          <IconButton
            hideTooltip
            label={t(($) => $.line.remove, { title })}
            icon={<X className="size-4" />}
            onPress={onRemove}
          />
        </span>
      )}
    </li>
  );
}
