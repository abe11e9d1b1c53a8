import { type Booking, resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, Dialog, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useMe } from '../../../shared/me.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useBookingAttempt } from './use-booking-attempt.ts';
import { useBookingText } from './use-booking-text.ts';

interface CancelBookingProps {
  booking: Booking;
  onClose: () => void;
  onDone: () => void;
}

/** Gives it back. Who takes it from somebody else says why, and they are told. */
export function CancelBooking({ booking, onClose, onDone }: CancelBookingProps): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const text = useBookingText();
  const { isPending, refusal, run } = useBookingAttempt();
  const [reason, setReason] = useState('');
  const isMine = booking.bookedBy.id === useMe().person.id;
  const submit = async (): Promise<void> => {
    const body = { version: booking.version, ...(reason.trim() && { reason: reason.trim() }) };
    const went = await run(() =>
      call(resourcesRoutes.cancelBooking, { params: { organizationId, id: booking.id }, body }),
    );
    if (!went) return;
    sayDone(t(($) => $.giveBack.done));
    onDone();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.giveBack.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button
            variant="danger"
            isPending={isPending}
            isDisabled={!isMine && !reason.trim()}
            onPress={() => void submit()}
          >
            {t(($) => $.giveBack.label)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <div>
          <bdi className="font-medium">{text.title(booking)}</bdi>
          <p className="text-quiet">{text.whole(booking)}</p>
        </div>
        <p className="text-quiet">
          {isMine ? t(($) => $.giveBack.own) : t(($) => $.giveBack.others, { name: booking.bookedBy.name })}
        </p>
        {!isMine && (
          <TextArea
            label={t(($) => $.giveBack.reason)}
            isRequired
            autoFocus
            rows={2}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        )}
      </div>
    </Dialog>
  );
}
