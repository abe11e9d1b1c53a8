import { type OccasionPlan, occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { Button, Dialog, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { occasionsQueries } from '../occasions.queries.ts';

export function ReopenDialog({ plan, onClose }: { plan: OccasionPlan; onClose: () => void }): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [reason, setReason] = useState('');
  const [isPending, setPending] = useState(false);
  const reopen = async (): Promise<void> => {
    setPending(true);
    try {
      const params = { organizationId: organization.id, id: plan.id };
      await call(occasionsRoutes.reopen, { params, body: { version: plan.version, reason: reason.trim() } });
      sayDone(t(($) => $.step.reopen.done));
      onClose();
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
      void client.invalidateQueries({ queryKey: occasionsQueries.all(organization.id) });
    }
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t(($) => $.step.reopen.label)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="danger" isDisabled={!reason.trim()} isPending={isPending} onPress={() => void reopen()}>
          {t(($) => $.step.reopen.label)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-quiet">{t(($) => $.decision.reopenWhat)}</p>
        <TextArea
          label={t(($) => $.decision.reopenReason)}
          isRequired
          autoFocus
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
