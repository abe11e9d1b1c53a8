import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { StarChoice } from './star-choice.tsx';
import type { StepDialogProps } from './use-support-steps.tsx';

/** The department takes what it got, and says how it was. */
export function RatingDialog({ request, send, onClose }: StepDialogProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [rating, setRating] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (rating === null) return;
    const params = { organizationId, id: request.id };
    const body = { version: request.version, rating, note: note.trim() };
    if (await run(() => send('confirm', () => call(supportRequestsRoutes.confirm, { params, body })))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.step.confirm.label)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
          {t(($) => $.step.confirm.label)}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-quiet">{t(($) => $.step.confirm.what)}</p>
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <StarChoice
          value={rating}
          onChange={setRating}
          errorMessage={wasTried && rating === null ? t(($) => $.step.confirm.choose) : undefined}
        />
        <TextArea label={t(($) => $.step.confirm.note)} rows={2} maxLength={2000} value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}
