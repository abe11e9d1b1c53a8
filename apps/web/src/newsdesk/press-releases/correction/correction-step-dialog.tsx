import type { Correction, CorrectionVerb } from '@ravabet/contracts/newsdesk/press-releases';
import type { Language } from '@ravabet/contracts/kernel';
import { Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeList } from './change-list.tsx';
import { needsReason } from './correction-step.ts';

interface CorrectionStepDialogProps {
  verb: CorrectionVerb;
  correction: Correction;
  language: Language;
  isPending: boolean;
  onCancel: () => void;
  onConfirm: (reason: string) => void;
}

/** What will happen, every changed word where one decides on them, and what has to be said for it. */
export function CorrectionStepDialog(props: CorrectionStepDialogProps): ReactNode {
  const { verb, correction, language, isPending, onCancel, onConfirm } = props;
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const asksWhy = needsReason(verb);
  const missing = asksWhy && !reason.trim();
  const decides = verb === 'approve' || verb === 'publish';
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onCancel()}
      title={t(($) => $.correction.step[verb].label)}
      closeLabel={c(($) => $.close)}
      {...(decides && { width: 'wide' as const })}
      actions={
        <>
          <Button variant="quiet" onPress={onCancel}>
            {c(($) => $.cancel)}
          </Button>
          <Button
            variant={verb === 'giveUp' ? 'danger' : 'primary'}
            isPending={isPending}
            onPress={() => {
              setTried(true);
              if (!missing) onConfirm(reason.trim());
            }}
          >
            {t(($) => $.correction.step[verb].label)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-quiet">{t(($) => $.correction.step[verb].what)}</p>
        {decides && (
          <>
            <p>
              <bdi className="font-medium">{correction.note}</bdi>
            </p>
            <ChangeList changes={correction.changes} language={language} />
          </>
        )}
        {(asksWhy || verb === 'approve') && (
          <TextArea
            label={asksWhy ? t(($) => $.step.reason) : t(($) => $.step.note)}
            isRequired={asksWhy}
            value={reason}
            onChange={setReason}
            maxLength={2000}
            {...(wasTried && missing && { errorMessage: c(($) => $.validation.required) })}
            autoFocus
          />
        )}
      </div>
    </Dialog>
  );
}
