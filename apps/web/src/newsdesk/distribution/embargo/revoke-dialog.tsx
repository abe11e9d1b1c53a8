import { type EmbargoLink, embargoLinksRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { embargoQueries } from './embargo.queries.ts';

/** Closing a link asks why: it is read when somebody asks who closed whom out. */
export function RevokeDialog({ link, onClose }: { link: EmbargoLink | null; onClose: () => void }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [reason, setReason] = useState('');
  const revoke = (): void => {
    if (!link || !reason.trim()) return;
    void run(async () => {
      const params = { organizationId: organization.id, id: link.id };
      await call(embargoLinksRoutes.revoke, { params, body: { reason: reason.trim() } });
      sayDone(t(($) => $.embargo.report.revoked));
      setReason('');
      onClose();
      await client.invalidateQueries({ queryKey: embargoQueries.all(organization.id) });
    });
  };
  return (
    <Dialog
      isOpen={link !== null}
      onOpenChange={(open) => !open && onClose()}
      title={t(($) => $.embargo.report.revokeTitle, { name: link?.name ?? '' })}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="danger" isPending={isPending} onPress={revoke}>
          {t(($) => $.embargo.report.revoke)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <p>{t(($) => $.embargo.report.revokeDetail)}</p>
        <TextArea
          label={t(($) => $.embargo.report.reason)}
          isRequired
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
      </div>
    </Dialog>
  );
}
