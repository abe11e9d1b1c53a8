import { localized } from '@ravabet/contracts/kernel';
import type { TaskListItem } from '@ravabet/contracts/office/tasks';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { useFormat } from '../../shared/use-format.ts';
import { taskTones } from './task-tone.ts';

export function useTaskColumns(): TableColumn<TaskListItem>[] {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.field.title),
        isRowHeader: true,
        allowsSorting: true,
        cell: (task) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{task.title}</bdi>
            {task.checklistTotal > 0 && (
              <span className="text-13 text-quiet">
                {t(($) => $.field.checklist)}:{' '}
                {t(($) => $.progress, {
                  done: format.number(task.checklistDone),
                  total: format.number(task.checklistTotal),
                })}
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-56',
        cell: (task) => (
          <span className="inline-flex flex-wrap items-center gap-2">
            <StateBadge tone={taskTones[task.state]}>{t(($) => $.state[task.state])}</StateBadge>
            {task.overdue && <StateBadge tone="danger">{t(($) => $.late)}</StateBadge>}
            {task.pausedAt && <StateBadge tone="waiting">{t(($) => $.paused)}</StateBadge>}
          </span>
        ),
      },
      {
        id: 'owner',
        header: t(($) => $.field.owner),
        width: 'w-48',
        cell: (task) => (
          <bdi>
            {task.ownerPerson?.name ??
              (task.ownerUnit ? localized(task.ownerUnit.names, format.language) : t(($) => $.nobody))}
          </bdi>
        ),
      },
      {
        id: 'dueAt',
        header: t(($) => $.field.due),
        width: 'w-40',
        allowsSorting: true,
        cell: (task) =>
          task.dueAt ? (
            <Moment at={task.dueAt} inList isLate={task.overdue} />
          ) : (
            <span className="text-quiet">{t(($) => $.noDue)}</span>
          ),
      },
    ],
    [t, format],
  );
}
