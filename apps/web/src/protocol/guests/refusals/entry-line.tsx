import { type RefusalEntry, refusalsRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { guestsQueries } from '../guests.queries.ts';

export function EntryLine({ entry }: { entry: RefusalEntry }): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [isRemoving, setRemoving] = useState(false);
  const [reason, setReason] = useState('');
  const remove = async (): Promise<void> => {
    const params = { organizationId, id: entry.id };
    const body = { version: entry.version, reason: reason.trim() };
    if (!(await run(() => call(refusalsRoutes.remove, { params, body })))) return;
    setRemoving(false);
    sayDone(t(($) => $.refusals.removed));
    void client.invalidateQueries({ queryKey: guestsQueries.all(organizationId) });
  };
  return (
    <div className="flex items-start justify-between gap-4 border-b border-line pb-3">
      <span className="flex min-w-0 flex-col">
        <bdi className="font-medium wrap-anywhere">{entry.names.join(' · ')}</bdi>
        <span dir="auto" className="text-13 wrap-anywhere text-quiet">
          {entry.reason}
        </span>
      </span>
      <Button
        size="small"
        aria-label={`${t(($) => $.refusals.remove)}: ${entry.names[0]}`}
        onPress={() => setRemoving(true)}
      >
        {t(($) => $.refusals.remove)}
      </Button>
      {isRemoving && (
        <Dialog
          isOpen
          onOpenChange={setRemoving}
          title={t(($) => $.refusals.remove)}
          closeLabel={c(($) => $.close)}
          actions={
            <Button variant="danger" isDisabled={!reason.trim()} isPending={isPending} onPress={() => void remove()}>
              {t(($) => $.refusals.remove)}
            </Button>
          }
        >
          <div className="flex flex-col gap-4">
            {refusal && (
              <Banner tone="danger" isLive title={refusal.title}>
                {refusal.detail}
              </Banner>
            )}
            <p className="text-quiet">{t(($) => $.refusals.removeWhat)}</p>
            <TextArea
              label={t(($) => $.refusals.reason)}
              isRequired
              autoFocus
              maxLength={1000}
              value={reason}
              onChange={setReason}
            />
          </div>
        </Dialog>
      )}
    </div>
  );
}
