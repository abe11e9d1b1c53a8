import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Dialog, TextArea } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { needsReason, type StepInput, type StepVerb } from './release-step.ts';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

interface StepDialogProps {
  verb: StepVerb;
  release: PressRelease;
  isPending: boolean;
  onCancel: () => void;
  onConfirm: (input: Omit<StepInput, 'version'>) => void;
}

/** The full hour after the next: near enough to be changed little. */
function laterToday(embargoUntil: string | null): string {
  const hour = 3_600_000;
  const soon = Math.ceil(Date.now() / hour) * hour + hour;
  return new Date(Math.max(soon, embargoUntil ? Date.parse(embargoUntil) : 0)).toISOString();
}

/** What will happen, in a sentence; and what has to be said or chosen for it. */
export function StepDialog({ verb, release, isPending, onCancel, onConfirm }: StepDialogProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const [reason, setReason] = useState('');
  const [scheduledFor, setScheduledFor] = useState<string | null>(() => laterToday(release.embargoUntil));
  const [publicNote, setPublicNote] = useState('');
  const [wasTried, setTried] = useState(false);
  const asksWhy = needsReason(verb);
  const missing = (asksWhy && !reason.trim()) || (verb === 'schedule' && !scheduledFor);
  const confirm = (): void => {
    setTried(true);
    if (missing) return;
    onConfirm({ reason: reason.trim(), publicNote: publicNote.trim(), ...(scheduledFor && { scheduledFor }) });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onCancel()}
      title={t(($) => $.step[verb].label)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onCancel}>
            {c(($) => $.cancel)}
          </Button>
          <Button
            variant={verb === 'withdraw' || verb === 'overrideEmbargo' ? 'danger' : 'primary'}
            isPending={isPending}
            onPress={confirm}
          >
            {t(($) => $.step[verb].label)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-quiet">{t(($) => $.step[verb].what)}</p>
        {verb === 'schedule' && (
          <Suspense fallback={<div className="h-16" />}>
            <DateTimePicker
              label={t(($) => $.step.scheduledFor)}
              isRequired
              timeZone={organization.timeZone}
              value={scheduledFor}
              onChange={setScheduledFor}
              {...(wasTried && !scheduledFor && { errorMessage: c(($) => $.validation.required) })}
            />
          </Suspense>
        )}
        {(asksWhy || verb === 'approve') && (
          <TextArea
            label={asksWhy ? t(($) => $.step.reason) : t(($) => $.step.note)}
            isRequired={asksWhy}
            value={reason}
            onChange={setReason}
            maxLength={2000}
            {...(wasTried && missing && asksWhy && { errorMessage: c(($) => $.validation.required) })}
            autoFocus
          />
        )}
        {verb === 'withdraw' && (
          <TextArea
            label={t(($) => $.step.publicNote)}
            description={t(($) => $.step.publicNoteHint)}
            value={publicNote}
            onChange={setPublicNote}
            maxLength={1000}
          />
        )}
      </div>
    </Dialog>
  );
}
