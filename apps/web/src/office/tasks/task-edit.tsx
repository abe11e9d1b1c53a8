import { type Due, type Task, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { Banner, Button, Form, Switch, TextArea, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { DueField } from './due-field.tsx';
import { tasksQueries } from './tasks.queries.ts';

/** What is asked for, read or changed in the page of the task. The due time is touched only by who says so. */
export function TaskEdit({ task }: { task: Task }): ReactNode {
  const { t } = useTranslation('tasks');
  const [step, setStep] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const mayEdit = task.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  if (mayEdit && step === 'open') return <EditForm task={task} onClose={() => setStep('closed')} />;
  if (!mayEdit && !task.description) return null;
  return (
    <div className="flex flex-col gap-4">
      {task.description && (
        <p dir="auto" data-quotable="" className="wrap-anywhere whitespace-pre-wrap">
          {task.description}
        </p>
      )}
      {mayEdit && (
        <Button
          size="small"
          className="no-print w-fit"
          // Who closes the form stands where it was opened.
          autoFocus={step === 'closed'}
          onPress={() => setStep('open')}
        >
          {t(($) => $.edit.action)}
        </Button>
      )}
    </div>
  );
}

function EditForm({ task, onClose }: { task: Task; onClose: () => void }): ReactNode {
  const { t } = useTranslation('tasks');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(task);
  const [title, setTitle] = useState(task.title);
  const [description, setDescription] = useState(task.description);
  const [movesDue, setMovesDue] = useState(false);
  const [due, setDue] = useState<Due | undefined>({ workingDays: 3 });
  const save = async (): Promise<void> => {
    const done = await run(async () => {
      const changed = await call(tasksRoutes.update, {
        params: { organizationId: organization.id, id: task.id },
        body: {
          version: seen.version,
          ...(title.trim() !== seen.title && { title: title.trim() }),
          ...(description.trim() !== seen.description && { description: description.trim() }),
          ...(movesDue && { due: due ?? null }),
        },
      });
      client.setQueryData(tasksQueries.one(organization.id, task.id).queryKey, changed);
    });
    if (!done) return;
    sayDone(t(($) => $.edit.done));
    onClose();
  };
  return (
    <Form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim()) void save();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.field.title)}
        isRequired
        value={title}
        onChange={setTitle}
        maxLength={300}
        autoFocus
      />
      <TextArea label={t(($) => $.field.description)} value={description} onChange={setDescription} maxLength={5000} />
      <Switch isSelected={movesDue} onChange={setMovesDue}>
        {t(($) => $.edit.due)}
      </Switch>
      {movesDue && <DueField onChange={setDue} />}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
