import type { TaskOwner } from '@ravabet/contracts/office/tasks';
import { visitPromisesRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, Select, TextArea } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnerField } from '../../../office/tasks/share/owner-field.tsx';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useParticipantName } from '../party/use-participant-name.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));
const everybody = 'everybody';

/** Something was promised: to whom, what, and who keeps it. */
export function PromiseDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { timeZone } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const client = useQueryClient();
  const nameOf = useParticipantName();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data?.participants ?? [];
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [text, setText] = useState('');
  const [to, setTo] = useState(everybody);
  const [owner, setOwner] = useState<TaskOwner>();
  const [dueAt, setDueAt] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!text.trim() || !owner) return;
    const params = { organizationId, id: visit.id };
    const body = { id, text: text.trim(), participantId: to === everybody ? null : to, owner, dueAt };
    const done = await run(async () => {
      const items = await call(visitPromisesRoutes.add, { params, body });
      client.setQueryData(visitsQueries.promises(organizationId, visit.id).queryKey, items);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: ['tasks', organizationId] });
    sayDone(t(($) => $.promise.saved));
    onClose();
  };
  const missing = c(($) => $.validation.required);
  const due = errorAt('/dueAt');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.promise.add)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
          {c(($) => $.save)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextArea
          label={t(($) => $.promise.text)}
          isRequired
          autoFocus
          rows={3}
          maxLength={1000}
          value={text}
          onChange={setText}
          {...(wasTried && !text.trim() && { errorMessage: missing })}
        />
        <Select
          label={t(($) => $.promise.to)}
          choices={[
            { id: everybody, label: t(($) => $.promise.everybody) },
            ...party.filter(({ side }) => side === 'guest').map((guest) => ({ id: guest.id, label: nameOf(guest) })),
          ]}
          value={to}
          onChange={(chosen) => setTo(chosen ?? everybody)}
        />
        <OwnerField
          label={t(($) => $.promise.keeper)}
          onChange={setOwner}
          {...(wasTried && !owner && { errorMessage: missing })}
        />
        <Suspense fallback={<div className="h-16" />}>
          <DateTimePicker
            label={t(($) => $.promise.dueAt)}
            timeZone={timeZone}
            value={dueAt}
            onChange={setDueAt}
            {...(due && { errorMessage: due })}
          />
        </Suspense>
      </div>
    </Dialog>
  );
}
