import type { DiscussedType } from '@ravabet/contracts/office/comments';
import { IconButton, Link, RecordSection, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { taskTones } from '../task-tone.ts';
import { tasksQueries } from '../tasks.queries.ts';

const NewTaskDialog = lazy(async () => ({ default: (await import('../new-task-dialog.tsx')).NewTaskDialog }));

/** The work that belongs to a record of any room. */
export function RecordTasks({ subjectType, subjectId }: { subjectType: DiscussedType; subjectId: string }): ReactNode {
  const { t } = useTranslation('tasks');
  const organization = useOrganization();
  const [isOpen, setOpen] = useState(false);
  const list = useInfiniteQuery(tasksQueries.list(organization.id, { subjectType, subjectId, sort: 'dueAt' }));
  const tasks = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'Task.create');
  if (!list.data || (tasks.length === 0 && !canCreate)) return null;
  return (
    <RecordSection
      title={t(($) => $.onRecord)}
      actions={
        canCreate && (
          <IconButton label={t(($) => $.new.button)} icon={<Plus className="size-4" />} onPress={() => setOpen(true)} />
        )
      }
    >
      {tasks.length === 0 && <p className="text-13 text-quiet">{t(($) => $.onRecordEmpty)}</p>}
      <ul className="flex flex-col gap-2">
        {tasks.map((task) => (
          <li key={task.id} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={paths.task(organization.slug, task.id)}>
              <bdi>{task.title}</bdi>
            </Link>
            <StateBadge tone={task.overdue ? 'danger' : taskTones[task.state]}>
              {task.overdue ? t(($) => $.late) : t(($) => $.state[task.state])}
            </StateBadge>
          </li>
        ))}
      </ul>
      {isOpen && (
        <Suspense>
          <NewTaskDialog isOpen onOpenChange={setOpen} subject={{ type: subjectType, id: subjectId }} />
        </Suspense>
      )}
    </RecordSection>
  );
}
