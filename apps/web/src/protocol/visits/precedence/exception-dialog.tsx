import { type OrderedPerson, precedenceRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Dialog, NumberField, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useVisit } from '../record/use-visit.ts';
import { usePrecedenceChange } from './use-precedence-change.ts';

interface ExceptionDialogProps {
  person: OrderedPerson;
  name: string;
  /** the last place there is */
  last: number;
  onClose: () => void;
}

function useExceptionForm({ person, onClose }: ExceptionDialogProps) {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const change = usePrecedenceChange(visit.id);
  const { isPending, refusal, run } = useAttempt();
  const [place, setPlace] = useState(person.place);
  const [reason, setReason] = useState(person.exception?.reason ?? '');
  const [wasTried, setTried] = useState(false);
  const said = reason.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!said) return;
    const params = { organizationId, id: visit.id, participantId: person.id };
    const body = { version: person.version, place, reason: said };
    const sent = await run(() =>
      change(
        t(($) => $.exception.saved),
        () => call(precedenceRoutes.setException, { params, body }),
      ),
    );
    if (sent) onClose();
  };
  return { place, setPlace, reason, setReason, isMissing: wasTried && !said, submit, isPending, refusal };
}

/** Another place than the rule's, with the reason that stands beside it from then on. */
export function ExceptionDialog(props: ExceptionDialogProps): ReactNode {
  const { person, name, last, onClose } = props;
  const { t } = useTranslation('visit-precedence');
  const { t: c } = useTranslation('common');
  const { place, setPlace, reason, setReason, isMissing, submit, isPending, refusal } = useExceptionForm(props);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.exception.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
          {t(($) => $.exception.save)}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="text-quiet">{t(($) => $.exception.what)}</p>
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <NumberField
          label={t(($) => $.exception.place)}
          isRequired
          autoFocus
          minValue={1}
          maxValue={last}
          value={place}
          onChange={(value) => setPlace(Number.isNaN(value) ? person.place : value)}
        />
        <TextArea
          label={t(($) => $.exception.reason)}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
          {...(isMissing && { errorMessage: c(($) => $.validation.required) })}
        />
      </div>
    </Dialog>
  );
}
