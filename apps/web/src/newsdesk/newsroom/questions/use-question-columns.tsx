import type { PressQuestionListItem } from '@ravabet/contracts/newsdesk/newsroom';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { questionTones } from './question-tone.ts';

export function useQuestionColumns(): TableColumn<PressQuestionListItem>[] {
  const { t } = useTranslation('newsroom');
  return useMemo(
    () => [
      {
        id: 'who',
        header: t(($) => $.questions.who),
        isRowHeader: true,
        width: 'w-52',
        cell: ({ name, outlet }) => (
          <span className="flex flex-col">
            <bdi className="font-medium">{name}</bdi>
            {outlet && <bdi className="text-13 text-quiet">{outlet}</bdi>}
          </span>
        ),
      },
      {
        id: 'text',
        header: t(($) => $.questions.text),
        cell: ({ text, language }) => (
          <bdi lang={language} className="line-clamp-2 text-pretty">
            {text}
          </bdi>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.questions.stateLabel),
        width: 'w-44',
        cell: ({ state, overdue }) => (
          <span className="inline-flex flex-wrap items-center gap-2">
            <StateBadge tone={questionTones[state]}>{t(($) => $.questions.state[state])}</StateBadge>
            {overdue && <StateBadge tone="danger">{t(($) => $.questions.late)}</StateBadge>}
          </span>
        ),
      },
      {
        id: 'assignee',
        header: t(($) => $.questions.assignee),
        width: 'w-40',
        cell: ({ assignee }) =>
          assignee ? <bdi>{assignee.name}</bdi> : <span className="text-quiet">{t(($) => $.questions.nobody)}</span>,
      },
      {
        id: 'deadlineAt',
        header: t(($) => $.questions.deadline),
        width: 'w-36',
        allowsSorting: true,
        cell: ({ deadlineAt, overdue }) =>
          deadlineAt ? (
            <Moment at={deadlineAt} inList isLate={overdue} />
          ) : (
            <span className="text-quiet">{t(($) => $.questions.noDeadline)}</span>
          ),
      },
      {
        id: 'createdAt',
        header: t(($) => $.questions.askedAt),
        width: 'w-36',
        allowsSorting: true,
        cell: ({ createdAt }) => <Moment at={createdAt} inList />,
      },
    ],
    [t],
  );
}
