import { type NewBooking, resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, Dialog, TextField } from '@ravabet/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { AlreadyBooked } from './already-booked.tsx';
import { PrivateField, TimeFields } from './booking-fields.tsx';
import type { Span } from './free-times.ts';
import { ResourceChoice } from './resource-choice.tsx';
import { useBookingAttempt } from './use-booking-attempt.ts';
import { spanOf, type When, whenOf } from './when.ts';

export interface BookingWords {
  title: string;
  isPrivate: boolean;
}
export const noWords: BookingWords = { title: '', isPrivate: false };

interface BookingDialogProps {
  /** chosen already */
  resourceId: string | null;
  on: string;
  from: string | undefined;
  until: string | undefined;
  words: BookingWords;
  /** the record that it is for */
  subject: NewBooking['subject'] | null;
  onWords: (words: BookingWords) => void;
  onClose: () => void;
}

const isClock = (text: string | undefined): text is string => /^([01]\d|2[0-3]):[0-5]\d$/.test(text ?? '');

/** What for, when and which: all of it is taken together, or nothing. */
export function BookingDialog(props: BookingDialogProps): ReactNode {
  const { resourceId, on, from, until, words, subject, onWords, onClose } = props;
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const { id: organizationId, timeZone } = useOrganization();
  const attempt = useBookingAttempt();
  const [resourceIds, setResourceIds] = useState<string[]>(resourceId ? [resourceId] : []);
  const [when, setWhen] = useState<When>({
    on,
    untilOn: on,
    from: isClock(from) ? from : null,
    until: isClock(until) ? until : null,
  });
  const [wasTried, setTried] = useState(false);
  const sendAgain = useIntent();
  const span = spanOf(when, timeZone);
  const title = words.title.trim();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!title || !span || resourceIds.length === 0) return;
    const { idempotencyKey, ids } = sendAgain(JSON.stringify([title, span, resourceIds, words.isPrivate]), resourceIds);
    const body = { ids, resourceIds, ...span, title, isPrivate: words.isPrivate, ...(subject && { subject }) };
    const went = await attempt.run(() =>
      call(resourcesRoutes.book, { params: { organizationId }, body, idempotencyKey }),
    );
    if (!went) return;
    onWords(noWords);
    sayDone(t(($) => $.book.done));
    onClose();
  };
  const choose = (offer: Span): void => {
    setWhen(whenOf(offer, timeZone));
    attempt.settle();
    // The button that was pressed goes away; what comes next is to book.
    document.getElementById('book-submit')?.focus();
  };
  const required = c(($) => $.validation.required);
  const { refusal, holders } = attempt;
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.book.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button id="book-submit" variant="primary" isPending={attempt.isPending} onPress={() => void submit()}>
            {t(($) => $.book.submit)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {refusal && holders.length > 0 && (
          <AlreadyBooked
            title={refusal.title}
            holders={holders}
            resourceIds={resourceIds}
            span={span}
            on={when.on}
            onChoose={choose}
          />
        )}
        {refusal && holders.length === 0 && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        <TextField
          label={t(($) => $.field.title)}
          isRequired
          autoFocus
          maxLength={200}
          value={words.title}
          onChange={(text) => onWords({ ...words, title: text })}
          {...(wasTried && !title && { errorMessage: required })}
        />
        <TimeFields value={when} onChange={setWhen} errorAt={attempt.errorAt} isWrong={wasTried && !span} />
        <ResourceChoice
          value={resourceIds}
          onChange={setResourceIds}
          span={span}
          errorMessage={wasTried && resourceIds.length === 0 ? t(($) => $.book.chooseOne) : undefined}
        />
        <PrivateField value={words.isPrivate} onChange={(isPrivate) => onWords({ ...words, isPrivate })} />
      </div>
    </Dialog>
  );
}

/** The same request sent again is the same intent, with the same ids: what went through without an answer is not booked twice. */
function useIntent(): (request: string, resourceIds: readonly string[]) => { idempotencyKey: string; ids: string[] } {
  const last = useRef({ request: '', idempotencyKey: '', ids: [] as string[] });
  return (request, resourceIds) => {
    if (last.current.request !== request) {
      last.current = { request, idempotencyKey: crypto.randomUUID(), ids: resourceIds.map(newId) };
    }
    return last.current;
  };
}
