import { localized } from '@ravabet/contracts/kernel';
import { type VisitService, visitServiceKinds, visitServicesRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Form, NumberField, Select, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { ParticipantsChoice } from '../party/participants-choice.tsx';
import { useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { visitsQueries } from '../visits.queries.ts';
import { InterpreterFields } from './interpreter-fields.tsx';

const DateTimePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateTimePicker }));
const none = 'none';
const most = 9_000_000_000_000_000;

/** A service, added or changed in place. */
export function ServiceForm({ service, onClose }: { service: VisitService | null; onClose: () => void }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { language, timeZone } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const { isPending, refusal, errorAt, run } = useAttempt();
  const units = useQuery(visitsQueries.units(organizationId)).data?.items ?? [];
  const [id] = useState(newId);
  const [draft, setDraft] = useState(() => ({
    kind: service?.kind ?? ('transport' as const),
    title: service?.title ?? '',
    place: service?.place ?? '',
    supplier: service?.supplier ?? '',
    startsAt: service?.startsAt ?? null,
    endsAt: service?.endsAt ?? null,
    plannedRial: service?.plannedRial ?? null,
    spentRial: service?.spentRial ?? null,
    responsibleUnitId: service?.responsibleUnit?.id ?? null,
    participantIds: service?.participantIds ?? [],
    language: service?.language ?? '',
    personId: service?.person?.id ?? null,
  }));
  const [wasTried, setTried] = useState(false);
  const set = (more: Partial<typeof draft>): void => setDraft((now) => ({ ...now, ...more }));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!draft.title.trim()) return;
    const rest = draft.kind === 'interpreter' ? {} : { language: '', personId: null };
    const words = { title: draft.title.trim(), place: draft.place.trim(), supplier: draft.supplier.trim() };
    const body = { ...draft, ...rest, ...words };
    const params = { organizationId, id: visit.id };
    const send = () =>
      service
        ? call(visitServicesRoutes.update, {
            params: { ...params, partId: service.id },
            body: { version: service.version, ...body },
          })
        : call(visitServicesRoutes.add, { params, body: { id, ...body } });
    if (
      await run(() =>
        change.hospitality(
          t(($) => $.service.saved),
          send,
        ),
      )
    )
      onClose();
  };
  const rial = (amount: number): number | null => (Number.isNaN(amount) ? null : amount);
  const isInterpreter = draft.kind === 'interpreter';
  const ends = errorAt('/endsAt');
  const unit = errorAt('/responsibleUnitId');
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 className="text-15 font-bold">{service ? t(($) => $.service.edit) : t(($) => $.service.add)}</h3>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.item.title)}
        isRequired
        autoFocus
        maxLength={300}
        value={draft.title}
        onChange={(title) => set({ title })}
        {...(wasTried && !draft.title.trim() && { errorMessage: c(($) => $.validation.required) })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t(($) => $.service.kindLabel)}
          choices={visitServiceKinds.map((one) => ({ id: one, label: t(($) => $.service.kind[one]) }))}
          value={draft.kind}
          onChange={(one) => set({ kind: visitServiceKinds.find((known) => known === one) ?? draft.kind })}
        />
        <Select
          label={t(($) => $.item.responsibleUnit)}
          choices={[
            { id: none, label: t(($) => $.item.noUnit) },
            ...units
              .filter((one) => !one.archived || one.id === draft.responsibleUnitId)
              .map((one) => ({ id: one.id, label: localized(one.names, language) })),
          ]}
          value={draft.responsibleUnitId ?? none}
          onChange={(one) => set({ responsibleUnitId: one === none ? null : one })}
          {...(unit && { errorMessage: unit })}
        />
        {isInterpreter && <InterpreterFields value={draft} onChange={set} errorAt={errorAt} />}
        <Suspense fallback={<div className="h-16" />}>
          <DateTimePicker
            label={t(($) => $.field.startsAt)}
            timeZone={timeZone}
            value={draft.startsAt}
            onChange={(startsAt) => set({ startsAt })}
          />
          <DateTimePicker
            label={t(($) => $.field.endsAt)}
            timeZone={timeZone}
            value={draft.endsAt}
            onChange={(endsAt) => set({ endsAt })}
            {...(ends && { errorMessage: ends })}
          />
        </Suspense>
        <TextField
          label={t(($) => $.item.place)}
          maxLength={200}
          value={draft.place}
          onChange={(place) => set({ place })}
        />
        <TextField
          label={isInterpreter ? t(($) => $.service.otherInterpreter) : t(($) => $.service.supplier)}
          maxLength={200}
          value={draft.supplier}
          onChange={(supplier) => set({ supplier })}
        />
        <NumberField
          label={t(($) => $.service.planned)}
          minValue={0}
          maxValue={most}
          value={draft.plannedRial ?? Number.NaN}
          onChange={(amount) => set({ plannedRial: rial(amount) })}
        />
        <NumberField
          label={t(($) => $.service.spent)}
          minValue={0}
          maxValue={most}
          value={draft.spentRial ?? Number.NaN}
          onChange={(amount) => set({ spentRial: rial(amount) })}
        />
      </div>
      <ParticipantsChoice
        label={t(($) => $.service.for)}
        value={draft.participantIds}
        onChange={(participantIds) => set({ participantIds })}
        errorMessage={errorAt('/participantIds')}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
