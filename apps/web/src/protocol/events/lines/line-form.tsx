import {
  type EventLine,
  type EventLineField,
  type EventPart,
  type EventRecord,
  eventsRoutes,
  partsWithTasks,
} from '@ravabet/contracts/protocol/events';
import { Banner, Button, Form } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { eventsQueries } from '../events.queries.ts';
import { draftOfLine, emptyLine, faultsOf, sentOfLine } from './line-draft.ts';
import { LineFields } from './line-fields.tsx';

interface LineFormProps {
  event: EventRecord;
  part: EventPart;
  /** null adds one */
  line: EventLine | null;
  onClose: () => void;
}

/** A line is added or said anew, in the page. */
export function LineForm({ event, part, line, onClose }: LineFormProps): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(() => line?.id ?? newId());
  const [seen] = useState(line);
  const last = event.lines.filter((one) => one.part === part).at(-1);
  const [draft, setDraft] = useState(() =>
    line ? draftOfLine(line) : emptyLine(last?.endsAt ?? last?.startsAt ?? event.startsAt),
  );
  const [wasTried, setTried] = useState(false);
  const faults = faultsOf(part, draft);
  const errorOf = (field: EventLineField | 'title'): string | undefined => {
    if (!wasTried || !faults.includes(field)) return errorAt(`/${field}`);
    return field === 'endsAt' && draft.endsAt ? t(($) => $.create.timesWrong) : c(($) => $.validation.required);
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0) return;
    const params = { organizationId: organization.id, id: event.id };
    const said = sentOfLine(part, draft);
    const done = await run(async () => {
      const changed = seen
        ? await call(eventsRoutes.changeLine, {
            params: { ...params, lineId: id },
            body: { version: seen.version, ...said },
          })
        : await call(eventsRoutes.addLine, { params, body: { id, part, ...said } });
      client.setQueryData(eventsQueries.one(organization.id, event.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: ['tasks', organization.id] });
    sayDone(t(($) => (seen ? $.line.changed : $.line.added)));
    onClose();
  };
  const becomesTask = (partsWithTasks as readonly EventPart[]).includes(part);
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <h3 className="font-bold">{t(($) => $.part[part].add)}</h3>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <LineFields
        part={part}
        value={draft}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        errorOf={errorOf}
      />
      {becomesTask && <p className="text-13 text-quiet">{t(($) => $.line.taskHint)}</p>}
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
