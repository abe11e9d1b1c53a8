import { type Task, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { Checkbox, IconButton, RecordSection, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { newId } from '../../shared/new-id.ts';
import { useOrganization } from '../../shared/organization.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { tasksQueries } from './tasks.queries.ts';

/** Written by who asks, ticked by who does it. */
export function TaskChecklist({ task }: { task: Task }): ReactNode {
  const { t } = useTranslation('tasks');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [text, setText] = useState('');
  const allowed = (verb: string): boolean =>
    task.allowedActions.some((action) => action.verb === verb && !action.disabledReason);
  const mayTick = allowed('tick');
  const mayWrite = allowed('update');
  const params = { organizationId: organization.id, id: task.id };
  const take = (answer: Promise<Task>): void => {
    answer
      .then((changed) => client.setQueryData(tasksQueries.one(organization.id, task.id).queryKey, changed))
      .catch(sayProblem);
  };
  const write = (checklist: Task['checklist']): void =>
    take(call(tasksRoutes.update, { params, body: { version: task.version, checklist } }));
  if (task.checklist.length === 0 && !mayWrite) return null;
  return (
    <RecordSection title={t(($) => $.field.checklist)}>
      {task.checklist.length > 0 && (
        <ul className="flex flex-col gap-1">
          {task.checklist.map((item) => (
            <li key={item.id} className="flex items-center justify-between gap-2">
              <Checkbox
                isSelected={item.done}
                isDisabled={!mayTick}
                onChange={(done) =>
                  take(call(tasksRoutes.tick, { params, body: { version: task.version, itemId: item.id, done } }))
                }
              >
                <bdi>{item.text}</bdi>
              </Checkbox>
              {mayWrite && (
                <IconButton
                  hideTooltip
                  label={`${t(($) => $.new.removeItem)}: ${item.text}`}
                  icon={<X className="size-4" />}
                  onPress={() => write(task.checklist.filter((one) => one.id !== item.id))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <form
          className="no-print"
          onSubmit={(event) => {
            event.preventDefault();
            if (!text.trim()) return;
            write([...task.checklist, { id: newId(), text: text.trim(), done: false }]);
            setText('');
          }}
        >
          <TextField
            label={t(($) => $.new.addItem)}
            hideLabel
            placeholder={t(($) => $.new.addItem)}
            maxLength={300}
            value={text}
            onChange={setText}
          />
        </form>
      )}
    </RecordSection>
  );
}
