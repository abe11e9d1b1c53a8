import type { DiscussedType } from '@ravabet/contracts/office/comments';
import { type Due, type TaskOwner, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { Button, Dialog, TextArea, TextField } from '@ravabet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { newId } from '../../shared/new-id.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { DueField } from './due-field.tsx';
import { OwnerField } from './share/owner-field.tsx';
import { tasksQueries } from './tasks.queries.ts';

interface NewTaskDialogProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** the instant it is due at, to begin with */
  dueAt?: string | null;
  subject?: { type: DiscussedType; id: string };
  onCreated?: (id: string) => void;
}

/** What, who and until when: everything else is written in its own page. */
export function NewTaskDialog({
  isOpen,
  onOpenChange,
  dueAt = null,
  subject,
  onCreated,
}: NewTaskDialogProps): ReactNode {
  const { t } = useTranslation('tasks');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [owner, setOwner] = useState<TaskOwner | undefined>();
  const [due, setDue] = useState<Due | undefined>(dueAt ? { at: dueAt } : { workingDays: 3 });
  const [wasTried, setTried] = useState(false);
  const create = useMutation({
    mutationFn: () =>
      call(tasksRoutes.create, {
        params: { organizationId: organization.id },
        body: {
          id: newId(),
          title: title.trim(),
          description: description.trim(),
          ...(subject && { subject }),
          ...(owner && { owner }),
          ...(due && { due }),
        },
      }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: tasksQueries.all(organization.id) });
      sayDone(t(($) => $.new.created));
      setTitle('');
      setDescription('');
      setTried(false);
      onOpenChange(false);
      onCreated?.(id);
    },
    onError: sayProblem,
  });
  const submit = (): void => {
    setTried(true);
    if (title.trim()) create.mutate();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t(($) => $.new.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={() => onOpenChange(false)}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={create.isPending} onPress={submit}>
            {t(($) => $.new.submit)}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t(($) => $.field.title)}
          isRequired
          autoFocus
          maxLength={300}
          value={title}
          onChange={setTitle}
          {...(wasTried && !title.trim() && { errorMessage: c(($) => $.validation.required) })}
        />
        <TextArea
          label={t(($) => $.field.description)}
          rows={2}
          maxLength={5000}
          value={description}
          onChange={setDescription}
        />
        <OwnerField mayBeNobody onChange={setOwner} />
        <DueField initialAt={dueAt} onChange={setDue} />
      </form>
    </Dialog>
  );
}
