import { type VisitItem, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, Form, TextArea, TextField } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { PersonSelect } from '../form/person-select.tsx';
import { useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { itemBody, itemDraft, type ItemDraft } from './item-draft.ts';
import { ItemParts } from './item-parts.tsx';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));
const TimeField = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).TimeField }));

interface ItemFormProps {
  /** null: a new one */
  item: VisitItem | null;
  /** the line that it comes after */
  after: VisitItem | null;
  onClose: () => void;
}

/** A line of the programme, added or changed in place. */
export function ItemForm({ item, after, onClose }: ItemFormProps): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { timeZone } = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [draft, setDraft] = useState(() => itemDraft(item, after, visit, timeZone));
  const [wasTried, setTried] = useState(false);
  const set = (more: Partial<ItemDraft>): void => setDraft((now) => ({ ...now, ...more }));
  const submit = async (): Promise<void> => {
    setTried(true);
    const body = itemBody(draft, timeZone);
    if (!body) return;
    const params = { organizationId, id: visit.id };
    const send = () =>
      item
        ? call(visitPartsRoutes.updateItem, {
            params: { ...params, partId: item.id },
            body: { version: item.version, ...body },
          })
        : call(visitPartsRoutes.addItem, { params, body: { id, ...body } });
    const done = item ? t(($) => $.programme.saved) : t(($) => $.programme.added);
    if (await run(() => change.programme(done, send))) onClose();
  };
  const guide = errorAt('/guideId');
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 className="text-15 font-bold">{item ? t(($) => $.programme.edit) : t(($) => $.programme.add)}</h3>
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
      <TimeFields draft={draft} onChange={set} wasTried={wasTried} errorAt={errorAt} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t(($) => $.item.place)}
          maxLength={200}
          value={draft.place}
          onChange={(place) => set({ place })}
        />
        <TextField
          label={t(($) => $.item.speaker)}
          maxLength={200}
          value={draft.speaker}
          onChange={(speaker) => set({ speaker })}
        />
        <PersonSelect
          label={t(($) => $.item.guide)}
          value={draft.guideId}
          onChange={(guideId) => set({ guideId })}
          {...(guide && { errorMessage: guide })}
        />
      </div>
      <ItemParts draft={draft} onChange={set} errorAt={errorAt} />
      <TextArea
        label={t(($) => $.item.needs)}
        rows={2}
        maxLength={2000}
        value={draft.needs}
        onChange={(needs) => set({ needs })}
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

function TimeFields(props: {
  draft: ItemDraft;
  onChange: (change: Partial<ItemDraft>) => void;
  wasTried: boolean;
  errorAt: (pointer: string) => string | undefined;
}): ReactNode {
  const { draft, onChange, wasTried, errorAt } = props;
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const { from, until } = draft;
  const needed = (clock: string | null) => (wasTried && clock === null ? c(($) => $.validation.required) : undefined);
  const isBackwards = from !== null && until !== null && until <= from;
  const begins = needed(from) ?? errorAt('/startsAt');
  const ends = isBackwards ? t(($) => $.item.timeWrong) : (needed(until) ?? errorAt('/endsAt'));
  return (
    <Suspense fallback={<div className="h-16" />}>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <DatePicker
          className="max-sm:col-span-2"
          label={t(($) => $.item.day)}
          isRequired
          value={draft.day}
          onChange={(day) => day && onChange({ day })}
        />
        <TimeField
          label={t(($) => $.item.from)}
          isRequired
          value={from}
          onChange={(clock) => onChange({ from: clock })}
          {...(begins && { errorMessage: begins })}
        />
        <TimeField
          label={t(($) => $.item.until)}
          isRequired
          value={until}
          onChange={(clock) => onChange({ until: clock })}
          {...(ends && { errorMessage: ends })}
        />
      </div>
    </Suspense>
  );
}
