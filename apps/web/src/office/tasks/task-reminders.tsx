import { type EscalationStep, type Task, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { Banner, Button, Form, IconButton, RecordSection, Switch } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useFormat } from '../../shared/use-format.ts';
import { areEscalationSteps, EscalationField } from './share/escalation-field.tsx';
import { tasksQueries } from './tasks.queries.ts';

/** Who is told before and after it is due, when that will be or was. */
export function TaskReminders({ task }: { task: Task }): ReactNode {
  const { t } = useTranslation('tasks');
  const [isEditing, setEditing] = useState(false);
  const mayEdit = task.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  return (
    <RecordSection
      title={t(($) => $.escalation.title)}
      actions={
        mayEdit &&
        !isEditing && (
          <IconButton
            label={t(($) => $.escalation.edit)}
            icon={<Pencil className="size-4" />}
            onPress={() => setEditing(true)}
          />
        )
      }
    >
      {mayEdit && isEditing ? (
        <RemindersForm task={task} onClose={() => setEditing(false)} />
      ) : (
        <>
          <p className="text-13 text-quiet">
            {task.ownEscalation ? t(($) => $.escalation.ofTask) : t(($) => $.escalation.ofOrganization)}
          </p>
          {task.escalation.length === 0 && <p className="text-13">{t(($) => $.escalation.none)}</p>}
          <ul className="flex flex-col gap-2">
            {task.escalation.map((step, place) => (
              <Reminder key={place} step={step} isPaused={task.pausedAt !== null} />
            ))}
          </ul>
        </>
      )}
    </RecordSection>
  );
}

function Reminder({ step, isPaused }: { step: Task['escalation'][number]; isPaused: boolean }): ReactNode {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const organization = useOrganization();
  const people = useQuery({
    ...tasksQueries.colleagues(organization.id),
    enabled: step.tell.some((receiver) => 'personId' in receiver),
  });
  const names = step.tell.map((receiver) =>
    'relation' in receiver
      ? t(($) => $.escalation.receiver[receiver.relation])
      : (people.data?.items.find(({ personId }) => personId === receiver.personId)?.name ??
        t(($) => $.escalation.receiver.person)),
  );
  const moment =
    step.amount === 0
      ? t(($) => $.escalation.at)
      : t(($) => $.escalation.moment[step.when][step.unit], { amount: format.number(step.amount) });
  const at = step.toldAt ?? (isPaused ? null : step.firesAt);
  return (
    <li className="flex flex-col text-13">
      <span>
        {moment}: <bdi>{format.list(names)}</bdi>
      </span>
      {at && (
        <span className="text-quiet">
          {step.toldAt
            ? t(($) => $.escalation.told, { at: format.date(at) })
            : t(($) => $.escalation.willTell, { at: format.date(at) })}
        </span>
      )}
    </li>
  );
}

function RemindersForm({ task, onClose }: { task: Task; onClose: () => void }): ReactNode {
  const { t } = useTranslation('tasks');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  // The version that the person saw when they began.
  const [{ version }] = useState(task);
  const [isOwn, setOwn] = useState(task.ownEscalation);
  const [steps, setSteps] = useState<EscalationStep[]>(() =>
    task.escalation.map(({ tell, when, amount, unit }) => ({ tell, when, amount, unit })),
  );
  const save = async (): Promise<void> => {
    const done = await run(async () => {
      const changed = await call(tasksRoutes.update, {
        params: { organizationId: organization.id, id: task.id },
        body: { version, escalation: isOwn ? steps : null },
      });
      client.setQueryData(tasksQueries.one(organization.id, task.id).queryKey, changed);
    });
    if (!done) return;
    sayDone(t(($) => $.escalation.saved));
    onClose();
  };
  return (
    <Form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOwn || areEscalationSteps(steps)) void save();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <Switch isSelected={isOwn} onChange={setOwn}>
        {t(($) => $.escalation.own)}
      </Switch>
      {isOwn && <EscalationField steps={steps} onChange={setSteps} />}
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
