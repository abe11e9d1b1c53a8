import { type Visit, type VisitVerb, visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { GapList } from './gap-list.tsx';
import type { SendStep } from './use-visit-steps.tsx';

export const reasonVerbs = ['reject', 'sendBack', 'replan', 'cancel'] as const satisfies readonly VisitVerb[];
export type ReasonVerb = (typeof reasonVerbs)[number];

interface StepDialogProps {
  visit: Visit;
  verb: ReasonVerb | 'makeReady';
  send: SendStep;
  onClose: () => void;
}

/** A step that others have to understand; before one is ready, with what is missing. */
export function StepDialog({ visit, verb, send, onClose }: StepDialogProps): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { isPending, refusal, run } = useAttempt();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const said = reason.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!said) return;
    const params = { organizationId, id: visit.id };
    const body = { version: visit.version, reason: said };
    if (await run(() => send(verb, () => call(visitsRoutes[verb], { params, body })))) onClose();
  };
  const isGrave = verb === 'reject' || verb === 'cancel';
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.step[verb].label)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant={isGrave ? 'danger' : 'primary'} isPending={isPending} onPress={() => void submit()}>
          {t(($) => $.step[verb].label)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-quiet">{t(($) => $.step[verb].what)}</p>
        {verb === 'makeReady' && <GapList visit={visit} />}
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
