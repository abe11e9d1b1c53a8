import { type Suppression, suppressionsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Button, Dialog, TextArea, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { dispatchesQueries } from './dispatches.queries.ts';

const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;

/** Puts an address on the list, or lifts it; both say why. */
export function SuppressionDialog(props: { suppression: Suppression | null; onClose: () => void }): ReactNode {
  const { suppression, onClose } = props;
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [mail, setMail] = useState('');
  const [why, setWhy] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const mailIsWrong = suppression === null && !address.test(mail);
  const whyIsMissing = why.trim() === '';
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (mailIsWrong || whyIsMissing) return;
    setPending(true);
    try {
      const params = { organizationId: organization.id };
      if (suppression) {
        await call(suppressionsRoutes.lift, {
          params: { ...params, id: suppression.id },
          body: { reason: why.trim() },
        });
        sayDone(t(($) => $.suppressions.lifted));
      } else {
        await call(suppressionsRoutes.add, { params, body: { mail, detail: why.trim() } });
        sayDone(t(($) => $.suppressions.added));
      }
      void client.invalidateQueries({ queryKey: dispatchesQueries.all(organization.id) });
      onClose();
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
    }
  };
  const label = suppression ? t(($) => $.suppressions.lift) : t(($) => $.suppressions.add);
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={
        suppression ? t(($) => $.suppressions.liftTitle, { mail: suppression.mail }) : t(($) => $.suppressions.addTitle)
      }
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void confirm()}>
            {label}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {suppression === null && (
          <TextField
            label={t(($) => $.suppressions.mail)}
            type="email"
            isRequired
            valueDirection="ltr"
            maxLength={254}
            value={mail}
            onChange={(value) => setMail(value.trim())}
            autoFocus
            {...(wasTried && mailIsWrong && { errorMessage: t(($) => $.dispatch.replyToWrong) })}
          />
        )}
        <TextArea
          label={t(($) => $.suppressions.why)}
          isRequired
          maxLength={500}
          value={why}
          onChange={setWhy}
          {...(wasTried && whyIsMissing && { errorMessage: c(($) => $.validation.required) })}
        />
      </div>
    </Dialog>
  );
}
