import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import { type SupportService, supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, ErrorSummary, Form, Select, Skeleton, TextArea, TextField } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { CallProblem, isProblem } from '../../../shared/call-problem.ts';
import { useMe } from '../../../shared/me.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { CapacityCalendar } from './capacity-calendar.tsx';
import { Focusable } from './focusable.tsx';
import { FreeDays } from './free-days.tsx';
import { QuestionField } from './question-field.tsx';
import { faultsOf, requestOf } from './request-draft.ts';
import { useFaultText } from './use-fault-text.ts';
import { useRequestDraft } from './use-request-draft.ts';

const TimeField = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).TimeField }));
const place = <div className="h-16" />;
const idOf = (pointer: string): string => `ask${pointer.replaceAll('/', '-')}`;

/** When, where and what exactly; what is wrong is said beside its field, and nothing that was written is lost. */
export function RequestForm({ service, day }: { service: SupportService; day: string | null }): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const faultText = useFaultText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const organization = useOrganization();
  const me = useMe().person.id;
  const { draft, wasKept, change, drop, startAfresh } = useRequestDraft(service.id, day);
  const [now, setNow] = useState(() => new Date().toISOString());
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { timeZone } = organization;
  const today = localDateOf(now, timeZone);
  const units = useQuery(supportRequestsQueries.units(organization.id)).data?.items.filter((unit) => !unit.archived);
  // The office also takes down what a unit says on the telephone; a head asks for the own units.
  const isOffice = may(organization, 'SupportRequest.assign');
  const askable = units?.filter(({ head }) => isOffice || head?.id === me);
  const only = askable?.length === 1 ? askable[0] : undefined;
  const said = { ...draft, unitId: draft.unitId ?? only?.id ?? null };
  const earliest = useQuery(supportRequestsQueries.capacity(organization.id, service.id, today, 1)).data?.earliest;
  const isLate =
    (draft.day !== null && earliest !== undefined && draft.day < earliest) || isProblem(error, 'support-request-late');
  const faults = faultsOf(said, service, { isLate, timeZone, now });
  const refused = error instanceof CallProblem ? error.errors : [];
  const errorAt = (pointer: string): string | undefined => {
    const fault = attempt > 0 ? faults.get(pointer) : undefined;
    return fault ? faultText(fault, pointer) : refused.find((one) => one.pointer === pointer)?.message;
  };
  const pointers = [...new Set([...(attempt > 0 ? faults.keys() : []), ...refused.map(({ pointer }) => pointer)])];
  const isFull = isProblem(error, 'support-day-full');
  const refusal = error && pointers.length === 0 && !isFull ? explain(error) : null;

  const set = (next: Parameters<typeof change>[0]): void => {
    // A refusal speaks of what was sent; once it is changed it says nothing any more.
    setError(null);
    change(next);
  };
  const submit = async (): Promise<void> => {
    setAttempt((count) => count + 1);
    const sentAt = new Date().toISOString();
    setNow(sentAt);
    if (faultsOf(said, service, { isLate, timeZone, now: sentAt }).size > 0) return;
    setPending(true);
    setError(null);
    try {
      const body = requestOf(said, service, { isLate, timeZone });
      await call(supportRequestsRoutes.submit, { params: { organizationId: organization.id }, body });
    } catch (caught) {
      // It had gone through, and only the answer was lost.
      if (!isProblem(caught, 'support-request-id-taken')) {
        setError(caught);
        setPending(false);
        void client.invalidateQueries({ queryKey: [...supportRequestsQueries.all(organization.id), 'capacity'] });
        return;
      }
    }
    await drop();
    void client.invalidateQueries({ queryKey: supportRequestsQueries.all(organization.id) });
    sayDone(t(($) => $.ask.done));
    await navigate(paths.supportRequest(organization.slug, draft.id), { replace: true });
  };

  if (wasKept === null) return <Skeleton className="h-96 w-full" />;
  const messageOf = (pointer: string): { errorMessage?: string } => {
    const errorMessage = errorAt(pointer);
    return errorMessage ? { errorMessage } : {};
  };
  const field = (pointer: string) => ({ id: idOf(pointer), ...messageOf(pointer) });
  return (
    <Form
      className="measure max-sm:pb-20"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {wasKept && (
        <Banner
          tone="info"
          title={t(($) => $.ask.restored)}
          actions={
            <Button size="small" onPress={startAfresh}>
              {t(($) => $.ask.clear)}
            </Button>
          }
        />
      )}
      <ErrorSummary
        title={c(($) => $.formErrors)}
        attempt={attempt}
        errors={pointers.map((pointer) => ({ fieldId: idOf(pointer), message: errorAt(pointer) ?? '' }))}
      />
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        {...field('/title')}
        label={t(($) => $.field.title)}
        description={t(($) => $.hint.title)}
        isRequired
        maxLength={300}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      {only && !errorAt('/unitId') && (
        <p className="flex flex-wrap gap-x-2">
          <span className="text-quiet">{t(($) => $.field.unit)}:</span>
          <bdi className="font-medium">{localized(only.names, format.language)}</bdi>
        </p>
      )}
      {askable?.length === 0 && <Banner tone="warning" title={t(($) => $.ask.noUnit)} />}
      {askable && !only && askable.length > 0 && (
        <Select
          {...field('/unitId')}
          label={t(($) => $.field.unit)}
          isRequired
          choices={askable.map(({ id, names }) => ({ id, label: localized(names, format.language) }))}
          value={draft.unitId}
          onChange={(unitId) => set({ unitId })}
        />
      )}
      <CapacityCalendar
        id={idOf('/wantedOn')}
        serviceId={service.id}
        label={service.isAtTime ? t(($) => $.ask.whenTitle) : t(($) => $.ask.wantedTitle)}
        value={draft.day}
        today={today}
        onChoose={(day) => set({ day })}
        errorMessage={errorAt('/wantedOn')}
      />
      {isFull && error instanceof CallProblem && (
        <FreeDays day={draft.day ?? today} free={error.params['free']} onChoose={(day) => set({ day })} />
      )}
      {isLate && (
        <div className="flex flex-col gap-3 rounded-card border border-line p-4">
          <Banner tone="warning" isLive title={t(($) => $.ask.lateTitle)}>
            {t(($) => $.ask.lateDetail, {
              days: format.number(service.leadWorkingDays),
              earliest: earliest ? format.date(earliest, 'full') : '',
            })}
          </Banner>
          <TextArea
            {...field('/lateReason')}
            label={t(($) => $.field.lateReason)}
            isRequired
            rows={2}
            maxLength={1000}
            value={draft.lateReason}
            onChange={(lateReason) => set({ lateReason })}
          />
        </div>
      )}
      {service.isAtTime && (
        <div className="grid max-w-md grid-cols-2 gap-3">
          <Suspense fallback={place}>
            <Focusable id={idOf('/startsAt')}>
              <TimeField
                {...messageOf('/startsAt')}
                label={t(($) => $.field.from)}
                isRequired
                value={draft.from}
                onChange={(from) => set({ from })}
              />
            </Focusable>
          </Suspense>
          <Suspense fallback={place}>
            <Focusable id={idOf('/endsAt')}>
              <TimeField
                {...messageOf('/endsAt')}
                label={t(($) => $.field.until)}
                isRequired
                value={draft.until}
                onChange={(until) => set({ until })}
              />
            </Focusable>
          </Suspense>
        </div>
      )}
      <TextField
        {...field('/place')}
        label={t(($) => $.field.place)}
        description={t(($) => $.hint.place)}
        maxLength={300}
        value={draft.place}
        onChange={(where) => set({ place: where })}
      />
      {service.questions.map((question) => (
        <QuestionField
          key={question.id}
          id={idOf(`/answers/${question.id}`)}
          question={question}
          value={draft.answers[question.id]}
          errorMessage={errorAt(`/answers/${question.id}`)}
          onChange={(value) => set({ answers: { ...draft.answers, [question.id]: value } })}
        />
      ))}
      <TextArea
        {...field('/note')}
        label={t(($) => $.field.note)}
        maxLength={5000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <p className="text-13 text-quiet">{t(($) => $.ask.kept)}</p>
      <div className="max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:flex max-sm:border-t max-sm:border-line max-sm:bg-card max-sm:px-4 max-sm:pt-3 max-sm:pb-[max(0.75rem,env(safe-area-inset-bottom))] max-sm:*:flex-1">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.ask.submit)}
        </Button>
      </div>
    </Form>
  );
}
