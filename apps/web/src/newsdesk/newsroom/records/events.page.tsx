import { localized } from '@ravabet/contracts/kernel';
import { type PressEvent, type PressEventContent, pressEventsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { Button, ConfirmDialog, EmptyState, StateBadge } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { CalendarDays, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { newsroomRecordsQueries } from '../newsroom-records.queries.ts';
import { EventForm } from './event-form.tsx';
import { RecordActions, type RecordVerb } from './record-actions.tsx';
import { RecordsFrame } from './records-frame.tsx';
import { useNewsroomChange } from './use-newsroom-change.ts';

const tones = { draft: 'neutral', announced: 'done', cancelled: 'danger' } as const;

/** What the press is invited to. */
export function PressEventsPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { language, date } = useFormat();
  const whyNot = useRefusalText();
  const { data, error, isPending } = useQuery(newsroomRecordsQueries.events(organizationId));
  const { data: contacts } = useQuery(newsroomRecordsQueries.contacts(organizationId));
  const change = useNewsroomChange();
  /** the id that is edited; '' is a new one */
  const [edited, setEdited] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ verb: 'cancel' | 'remove'; event: PressEvent } | null>(null);

  const save = async (event: PressEvent | null, content: PressEventContent): Promise<void> => {
    const done = await change.send(() =>
      event
        ? call(pressEventsRoutes.update, {
            params: { organizationId, id: event.id },
            body: { ...content, version: event.version },
          })
        : call(pressEventsRoutes.create, { params: { organizationId }, body: content }),
    );
    if (done) setEdited(null);
  };
  const run = ({ id, version }: PressEvent, verb: 'announce' | 'cancel' | 'remove'): void => {
    const params = { organizationId, id };
    void change.send(() =>
      verb === 'remove'
        ? call(pressEventsRoutes.remove, { params, query: { version }, body: undefined })
        : call(pressEventsRoutes[verb], { params, body: { version } }),
    );
  };
  const act = (event: PressEvent, verb: RecordVerb): void => {
    if (verb === 'update') setEdited(event.id);
    if (verb === 'announce') run(event, verb);
    if (verb === 'cancel' || verb === 'remove') setAsked({ verb, event });
  };
  const form = (event: PressEvent | null): ReactNode => (
    <EventForm
      event={event}
      contacts={contacts?.items ?? []}
      isPending={change.isPending}
      errorAt={change.errorAt}
      onSave={(content) => void save(event, content)}
      onCancel={() => setEdited(null)}
    />
  );
  const create = data?.allowedActions.find(({ verb }) => verb === 'create');
  const add = create && (
    <Button
      variant="primary"
      icon={<Plus className="size-4" />}
      disabledReason={whyNot(create.disabledReason)}
      onPress={() => setEdited('')}
    >
      {t(($) => $.event.add)}
    </Button>
  );
  const isCancelling = asked?.verb === 'cancel';
  return (
    <RecordsFrame
      tab="events"
      title={t(($) => $.events.title)}
      description={t(($) => $.event.intro)}
      actions={data && data.items.length > 0 && add}
      error={error}
      isPending={isPending}
      refusal={change.refusal}
    >
      {edited === '' && form(null)}
      {data?.items.length === 0 && edited === null && (
        <div className="rounded-card border border-line bg-card">
          <EmptyState
            icon={<CalendarDays className="size-6" />}
            title={t(($) => $.event.emptyTitle)}
            description={t(($) => $.event.emptyDetail)}
            action={add}
          />
        </div>
      )}
      <ul className="flex flex-col gap-3">
        {data?.items.map((event) => (
          <li key={event.id}>
            {edited === event.id ? (
              form(event)
            ) : (
              <div className="flex flex-wrap items-start gap-x-6 gap-y-2 rounded-card border border-line bg-card p-4">
                <div className="min-w-0 flex-1 basis-56">
                  <h2 className="text-15 font-bold">
                    <bdi>{localized(event.titles, language)}</bdi>
                  </h2>
                  <p className="text-quiet">{date(event.startsAt, 'datetime')}</p>
                  <p className="text-13 text-quiet">
                    <bdi>{localized(event.places, language)}</bdi>
                  </p>
                </div>
                <StateBadge tone={tones[event.state]}>{t(($) => $.event.states[event.state])}</StateBadge>
                <RecordActions
                  name={localized(event.titles, language)}
                  actions={event.allowedActions}
                  isPending={change.isPending}
                  onAct={(verb) => act(event, verb)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== null}
        onOpenChange={() => setAsked(null)}
        onConfirm={() => {
          if (asked) run(asked.event, asked.verb);
          setAsked(null);
        }}
        title={isCancelling ? t(($) => $.event.cancelTitle) : t(($) => $.event.removeTitle)}
        tone="danger"
        labels={{
          confirm: isCancelling ? t(($) => $.staff.verbs.cancel) : c(($) => $.remove),
          cancel: c(($) => $.back),
          close: c(($) => $.close),
        }}
      >
        {isCancelling ? t(($) => $.event.cancelDetail) : t(($) => $.event.removeDetail)}
      </ConfirmDialog>
    </RecordsFrame>
  );
}
