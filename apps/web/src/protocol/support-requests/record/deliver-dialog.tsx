import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Dialog, Skeleton, TextArea } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { DeliveryList } from './delivery-list.tsx';
import type { StepDialogProps } from './use-support-steps.tsx';

/** It is done: what is handed over with it, and a word. One of the two is needed. */
export function DeliverDialog({ request, send, onClose }: StepDialogProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const full = useQuery(supportRequestsQueries.one(organizationId, request.id)).data;
  const [note, setNote] = useState('');
  const [wasTried, setTried] = useState(false);
  const isNothing = full?.deliveries.length === 0 && !note.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (isNothing) return;
    const params = { organizationId, id: request.id };
    // What was attached here has moved the version on.
    const body = { version: full?.version ?? request.version, note: note.trim() };
    if (await run(() => send('deliver', () => call(supportRequestsRoutes.deliver, { params, body })))) onClose();
  };
  const wrong = wasTried && isNothing ? t(($) => $.step.deliver.nothing) : errorAt('/note');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.step.deliver.label)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
            {t(($) => $.step.deliver.label)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-quiet">{t(($) => $.step.deliver.what)}</p>
        {refusal && !wrong && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {full ? <DeliveryList request={full} /> : <Skeleton className="h-16 w-full" />}
        <TextArea
          label={t(($) => $.step.deliver.note)}
          maxLength={2000}
          value={note}
          onChange={setNote}
          {...(wrong && { errorMessage: wrong })}
        />
      </div>
    </Dialog>
  );
}
