import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import type { StepDialogProps } from './use-support-steps.tsx';

/** A step that the other side has to understand. */
export function ReasonDialog(props: StepDialogProps & { verb: 'decline' | 'withdraw' | 'sendBack' }): ReactNode {
  const { request, verb, send, onClose } = props;
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const said = reason.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!said) return;
    const params = { organizationId, id: request.id };
    const body = { version: request.version, reason: said };
    if (await run(() => send(verb, () => call(supportRequestsRoutes[verb], { params, body })))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.step[verb].label)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button
          variant={verb === 'sendBack' ? 'primary' : 'danger'}
          isPending={isPending}
          onPress={() => void submit()}
        >
          {t(($) => $.step[verb].label)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-quiet">{t(($) => $.step[verb].what)}</p>
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextArea
          label={t(($) => $.field.reason)}
          isRequired
          autoFocus
          maxLength={2000}
          value={reason}
          onChange={setReason}
          {...(wasTried && !said && { errorMessage: c(($) => $.validation.required) })}
        />
      </div>
    </Dialog>
  );
}
