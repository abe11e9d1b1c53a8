import { type Task, type TaskOwner, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { Button, Dialog, IconButton, Menu, type MenuEntry, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { OwnerField } from './share/owner-field.tsx';
import { tasksQueries } from './tasks.queries.ts';

/** In the order in which they are offered: the first that is allowed is the next step. */
const stepVerbs = ['accept', 'complete', 'verify', 'decline', 'sendBack', 'assign', 'resume', 'restore'] as const;
/** Steps that ask why. */
const reasonedVerbs = ['decline', 'sendBack', 'pause'] as const;
type StepVerb = (typeof stepVerbs)[number] | 'pause';
type Asking = (typeof reasonedVerbs)[number] | 'assign';
const asksFirst = (verb: StepVerb): verb is Asking =>
  verb === 'assign' || verb === 'decline' || verb === 'sendBack' || verb === 'pause';

/** The buttons of a task: what the API offers, with the reason where one may not. */
export function useTaskSteps(task: Task): { next: ReactNode; others: ReactNode; dialogs: ReactNode } {
  const { t } = useTranslation('tasks');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const refusal = useRefusalText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [reason, setReason] = useState('');
  const [owner, setOwner] = useState<TaskOwner | undefined>();
  const [pending, setPending] = useState<string | null>(null);
  const params = { organizationId: organization.id, id: task.id };
  const body = { version: task.version };

  const send = (verb: StepVerb): Promise<Task> => {
    if (verb === 'decline' || verb === 'sendBack' || verb === 'pause')
      return call(tasksRoutes[verb], { params, body: { ...body, reason: reason.trim() } });
    if (verb === 'assign') return call(tasksRoutes.assign, { params, body: { ...body, owner: owner as TaskOwner } });
    return call(tasksRoutes[verb], { params, body });
  };
  const take = async (verb: StepVerb): Promise<void> => {
    setPending(verb);
    try {
      client.setQueryData(tasksQueries.one(organization.id, task.id).queryKey, await send(verb));
      setAsking(null);
      setReason('');
      sayDone(t(($) => $.step[verb].done));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(null);
      void client.invalidateQueries({ queryKey: tasksQueries.all(organization.id) });
    }
  };
  const remove = async (): Promise<void> => {
    try {
      await call(tasksRoutes.remove, { params, query: body });
      sayDone(
        t(($) => $.step.delete.done),
        {
          action: {
            label: c(($) => $.undo),
            onAction: () =>
              void call(tasksRoutes.restore, { params, body: { version: task.version + 1 } })
                .then(() => client.invalidateQueries({ queryKey: tasksQueries.all(organization.id) }))
                .catch(sayProblem),
          },
        },
      );
      await navigate(paths.tasks(organization.slug));
      await client.invalidateQueries({ queryKey: tasksQueries.all(organization.id) });
    } catch (error) {
      sayProblem(error);
    }
  };
  const offered = stepVerbs.flatMap((verb) =>
    task.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  const primary = offered.find((action) => !action.disabledReason) ?? offered[0];
  const button = ({ verb, disabledReason }: (typeof offered)[number]): ReactNode => (
    <Button
      key={verb}
      variant={verb === primary?.verb ? 'primary' : 'secondary'}
      isPending={pending === verb}
      disabledReason={refusal(disabledReason)}
      onPress={() => (asksFirst(verb) ? setAsking(verb) : void take(verb))}
    >
      {t(($) => $.step[verb].label)}
    </Button>
  );
  const may = (wanted: string): boolean =>
    task.allowedActions.some(({ verb, disabledReason }) => verb === wanted && !disabledReason);
  const more: MenuEntry[] = [
    ...(may('pause') ? [{ id: 'pause', label: t(($) => $.step.pause.label), onAction: () => setAsking('pause') }] : []),
    ...(may('delete')
      ? [
          {
            id: 'delete',
            label: t(($) => $.step.delete.label),
            tone: 'danger' as const,
            onAction: () => void remove(),
          },
        ]
      : []),
  ];
  const isMissing = asking === 'assign' ? !owner : !reason.trim();
  return {
    next: primary && button(primary),
    others: (
      <>
        {more.length > 0 && (
          <Menu
            label={c(($) => $.more)}
            placement="bottom end"
            groups={[{ id: 'more', entries: more }]}
            trigger={<IconButton hideTooltip label={c(($) => $.more)} icon={<Ellipsis className="size-4.5" />} />}
          />
        )}
        {offered.filter((action) => action !== primary).map(button)}
      </>
    ),
    dialogs: asking && (
      <Dialog
        isOpen
        onOpenChange={(open) => !open && setAsking(null)}
        title={t(($) => $.step[asking].label)}
        closeLabel={c(($) => $.close)}
        actions={
          <Button
            variant="primary"
            isDisabled={isMissing}
            isPending={pending === asking}
            onPress={() => void take(asking)}
          >
            {t(($) => $.step[asking].label)}
          </Button>
        }
      >
        {asking !== 'assign' ? (
          <TextArea
            label={t(($) => $.step[asking].reason)}
            isRequired
            autoFocus
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
        ) : (
          <OwnerField onChange={setOwner} />
        )}
      </Dialog>
    ),
  };
}
