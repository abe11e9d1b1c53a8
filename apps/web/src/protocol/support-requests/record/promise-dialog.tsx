import { instantOf } from '@ravabet/calendars';
import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Dialog, RadioGroup, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import type { StepDialogProps } from './use-support-steps.tsx';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));

/** Who does it and until when; those who have least on their hands stand first. */
export function PromiseDialog(props: StepDialogProps & { verb: 'accept' | 'reassign' }): ReactNode {
  const { request, verb, send, onClose } = props;
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId, timeZone } = useOrganization();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const load = useQuery(supportRequestsQueries.load(organizationId));
  const [assigneeId, setAssigneeId] = useState<string | null>(request.assignee?.id ?? null);
  // Until it is needed: the end of the event, or noon of the day.
  const [promisedAt, setPromisedAt] = useState<string | null>(
    request.promisedAt ?? request.endsAt ?? instantOf(`${request.wantedOn}T12:00`, timeZone),
  );
  const [wasTried, setTried] = useState(false);
  const [now, setNow] = useState(() => new Date().toISOString());
  const isPast = !promisedAt || promisedAt <= now;
  const submit = async (): Promise<void> => {
    const sentAt = new Date().toISOString();
    setTried(true);
    setNow(sentAt);
    if (!assigneeId || !promisedAt || promisedAt <= sentAt) return;
    const params = { organizationId, id: request.id };
    const body = { version: request.version, assigneeId, promisedAt };
    if (await run(() => send(verb, () => call(supportRequestsRoutes[verb], { params, body })))) onClose();
  };
  const wrongPerson = wasTried && !assigneeId ? t(($) => $.load.choose) : errorAt('/assigneeId');
  const wrongTime = wasTried && isPast ? t(($) => $.load.past) : errorAt('/promisedAt');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(($) => $.step[verb].label)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
            {t(($) => $.step[verb].label)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-quiet">{t(($) => $.step[verb].what)}</p>
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {load.isPending ? (
          <Skeleton className="h-40 w-full" />
        ) : (
          <RadioGroup
            label={t(($) => $.load.title)}
            isRequired
            value={assigneeId}
            onChange={setAssigneeId}
            choices={(load.data?.items ?? []).map((one) => ({
              id: one.id,
              label: one.name,
              description: format.list([
                t(($) => $.load.line, { open: format.number(one.open), tasks: format.number(one.tasks) }),
                ...(one.overdue > 0 ? [t(($) => $.load.overdue, { number: format.number(one.overdue) })] : []),
                ...(one.nextPromisedAt ? [t(($) => $.load.next, { when: format.date(one.nextPromisedAt) })] : []),
              ]),
            }))}
            {...(wrongPerson && { errorMessage: wrongPerson })}
          />
        )}
        <Suspense fallback={<div className="h-16" />}>
          <DateTimePicker
            label={t(($) => $.field.promisedAt)}
            isRequired
            timeZone={timeZone}
            value={promisedAt}
            onChange={setPromisedAt}
            {...(wrongTime && { errorMessage: wrongTime })}
          />
        </Suspense>
      </div>
    </Dialog>
  );
}
