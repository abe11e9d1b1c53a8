import { type EventRecord, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { Banner, Button, Form } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { eventsQueries } from '../events.queries.ts';
import { draftOf, isTimeRight, sentOf } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';

/** Says an event better, in its page. */
export function EditEvent({ event, onClose }: { event: EventRecord; onClose: () => void }): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(event);
  const [draft, setDraft] = useState(() => draftOf(event));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!draft.titles.fa.trim() || !isTimeRight(draft)) return;
    const params = { organizationId: organization.id, id: seen.id };
    const done = await run(async () => {
      const changed = await call(eventsRoutes.update, { params, body: { version: seen.version, ...sentOf(draft) } });
      client.setQueryData(eventsQueries.one(organization.id, seen.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: eventsQueries.all(organization.id) });
    sayDone(t(($) => $.step.update.done));
    onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.step.update.label)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <EventFields
        value={draft}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        errorAt={errorAt}
        wasTried={wasTried}
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
