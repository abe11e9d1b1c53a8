import { localized } from '@ravabet/contracts/kernel';
import { type Booking, type BookingChange, resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, ComboBox, Dialog, TextField } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { resourcesQueries } from '../resources.queries.ts';
import { AlreadyBooked } from './already-booked.tsx';
import { PrivateField, TimeFields } from './booking-fields.tsx';
import type { Span } from './free-times.ts';
import { useFree } from './resource-choice.tsx';
import { useBookingAttempt } from './use-booking-attempt.ts';
import { spanOf, whenOf } from './when.ts';

/** To another time or resource, or called otherwise; only what was changed is sent. */
export function ChangeBooking({ booking, onClose }: { booking: Booking; onClose: () => void }): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const { language } = useFormat();
  const { id: organizationId, timeZone } = useOrganization();
  const client = useQueryClient();
  const attempt = useBookingAttempt();
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(booking);
  const [title, setTitle] = useState(seen.title ?? '');
  const [isPrivate, setPrivate] = useState(seen.isPrivate);
  const [resourceId, setResourceId] = useState<string | null>(seen.resource.id);
  const [when, setWhen] = useState(() => whenOf(seen, timeZone));
  const [wasTried, setTried] = useState(false);
  const span = spanOf(when, timeZone);
  const free = useFree(span);
  const resources = useQuery(resourcesQueries.list(organizationId, {})).data?.items ?? [];
  const isNewTitle = title.trim() !== (seen.title ?? '');
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!title.trim() || !span || resourceId === null) return;
    const body: BookingChange = {
      version: seen.version,
      ...(isNewTitle && { title: title.trim() }),
      ...(isPrivate !== seen.isPrivate && { isPrivate }),
      ...(resourceId !== seen.resource.id && { resourceId }),
      ...(span.startsAt !== seen.startsAt && { startsAt: span.startsAt }),
      ...(span.endsAt !== seen.endsAt && { endsAt: span.endsAt }),
    };
    const went = await attempt.run(async () => {
      const changed = await call(resourcesRoutes.changeBooking, { params: { organizationId, id: seen.id }, body });
      client.setQueryData(resourcesQueries.booking(organizationId, seen.id).queryKey, changed);
    });
    if (!went) return;
    sayDone(t(($) => $.change.done));
    onClose();
  };
  const choose = (offer: Span): void => {
    setWhen(whenOf(offer, timeZone));
    attempt.settle();
    document.getElementById('change-submit')?.focus();
  };
  const standing = (id: string): string => {
    if (!free || id === seen.resource.id) return '';
    return free.has(id) ? t(($) => $.free) : t(($) => $.taken);
  };
  const required = c(($) => $.validation.required);
  const { refusal, holders } = attempt;
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.change.title)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button id="change-submit" variant="primary" isPending={attempt.isPending} onPress={() => void submit()}>
            {c(($) => $.save)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {refusal && holders.length > 0 && (
          <AlreadyBooked
            title={refusal.title}
            holders={holders}
            resourceIds={[resourceId ?? seen.resource.id]}
            span={span}
            on={when.on}
            exceptId={seen.id}
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
          maxLength={200}
          value={title}
          onChange={setTitle}
          {...(wasTried && !title.trim() && { errorMessage: required })}
        />
        <TimeFields value={when} onChange={setWhen} errorAt={attempt.errorAt} isWrong={wasTried && !span} />
        <ComboBox
          key={resources.length}
          label={t(($) => $.one)}
          isRequired
          choices={resources.map(({ id, names }) => ({
            id,
            label: localized(names, language),
            description: standing(id),
          }))}
          defaultValue={resources.some(({ id }) => id === resourceId) ? resourceId : null}
          onChange={setResourceId}
          {...(wasTried && resourceId === null && { errorMessage: required })}
        />
        <PrivateField value={isPrivate} onChange={setPrivate} />
      </div>
    </Dialog>
  );
}
