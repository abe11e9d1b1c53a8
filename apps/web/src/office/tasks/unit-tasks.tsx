import { type TaskGroup, tasksRoutes, type UnitTask } from '@ravabet/contracts/office/tasks';
import { Badge, Button, Link, StateBadge } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { recordPath } from '../../shared/record-path.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { taskTones } from './task-tone.ts';
import { tasksQueries } from './tasks.queries.ts';

/** What a person presses here without opening the task; all else is in its own page. */
const quickVerbs = ['accept', 'complete'] as const;

interface Group {
  group: TaskGroup;
  count: number;
  items: UnitTask[];
}

/** All that a unit owes, from every record: late first, then today, the next days, and what was done lately. */
export function UnitTasks({ groups }: { groups: readonly Group[] }): ReactNode {
  const { t } = useTranslation('tasks');
  const { number } = useFormat();
  const organization = useOrganization();
  return (
    <div className="flex flex-col gap-8">
      {groups.map(({ group, count, items }) => (
        <section key={group} aria-labelledby={`group-${group}`} className="flex flex-col gap-3">
          <h2 id={`group-${group}`} className="flex items-center gap-2 text-18 font-bold">
            {t(($) => $.unit.group[group])}
            <Badge tone={group === 'overdue' ? 'danger' : 'neutral'}>{number(count)}</Badge>
          </h2>
          <ul className="flex flex-col gap-2">
            {items.map((task) => (
              <UnitTaskCard key={task.id} task={task} />
            ))}
          </ul>
          {count > items.length && (
            <Link
              href={paths.tasks(
                organization.slug,
                group === 'done' ? 'scope=unit&state=every' : 'scope=unit&state=owed',
              )}
            >
              {t(($) => $.unit.more, { number: number(count - items.length) })}
            </Link>
          )}
        </section>
      ))}
    </div>
  );
}

function UnitTaskCard({ task }: { task: UnitTask }): ReactNode {
  const { t } = useTranslation('tasks');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [isPending, setPending] = useState(false);
  const record = task.subject && recordPath(organization.slug, task.subject.type, task.subject.id);
  const quick = quickVerbs.find((verb) =>
    task.allowedActions.some((action) => action.verb === verb && !action.disabledReason),
  );
  const step = async (verb: (typeof quickVerbs)[number]): Promise<void> => {
    setPending(true);
    try {
      const params = { organizationId: organization.id, id: task.id };
      await call(tasksRoutes[verb], { params, body: { version: task.version } });
      sayDone(t(($) => $.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
      void client.invalidateQueries({ queryKey: tasksQueries.all(organization.id) });
    }
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border border-line bg-card p-3">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <Link href={paths.task(organization.slug, task.id)} className="w-fit py-0.5 wrap-anywhere font-medium">
          <bdi>{task.title}</bdi>
        </Link>
        <span className="text-13 wrap-anywhere text-quiet">
          {!task.subject && t(($) => $.unit.alone)}
          {task.subject && !task.subjectTitle && t(($) => $.unit.hiddenRecord)}
          {task.subjectTitle &&
            (record ? (
              <Link href={record} className="inline-block py-0.5">
                <bdi>{task.subjectTitle}</bdi>
              </Link>
            ) : (
              <bdi>{task.subjectTitle}</bdi>
            ))}
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13">
          <StateBadge tone={taskTones[task.state]}>{t(($) => $.state[task.state])}</StateBadge>
          {task.pausedAt && <StateBadge tone="waiting">{t(($) => $.paused)}</StateBadge>}
          {task.dueAt && !task.pausedAt && <Moment at={task.dueAt} isLate={task.overdue} />}
          {task.ownerPerson && <bdi className="text-quiet">{task.ownerPerson.name}</bdi>}
        </span>
      </div>
      {quick && (
        <Button isPending={isPending} onPress={() => void step(quick)}>
          {t(($) => $.step[quick].label)}
        </Button>
      )}
    </li>
  );
}
