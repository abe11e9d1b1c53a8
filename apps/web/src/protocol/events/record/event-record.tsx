import { localized } from '@ravabet/contracts/kernel';
import type { EventPart, EventRecord } from '@ravabet/contracts/protocol/events';
import { Badge, Banner, PanelTabs, RecordPage, StateBadge, WorkflowTrack } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Presence } from '../../../office/comments/share/presence.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { eventTones } from '../event-tone.ts';
import { LineSection } from '../lines/line-section.tsx';
import { MoneySummary } from '../lines/money-summary.tsx';
import { RegistrationTab } from '../registration/registration-tab.tsx';
import { EditEvent } from './edit-event.tsx';
import { EventOverview } from './event-overview.tsx';
import { EventSide } from './event-side.tsx';
import { mayDo } from './may-do.ts';
import { useEventSteps } from './use-event-steps.tsx';
import { useEventTrack } from './use-event-track.ts';

/** The record's page: what it is and where it stands; its parts in tabs that have an address. */
export function EventRecordPage({ event }: { event: EventRecord }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const [search, setSearch] = useSearchParams();
  const [isEditing, setEditing] = useState(false);
  const steps = useEventSteps(event, () => setEditing(true));
  const track = useEventTrack(event);
  const { state, officeNumber, owner } = event;
  const isOver = state === 'evaluated' || state === 'cancelled';
  const section = (part: EventPart): ReactNode => (
    <LineSection
      key={part}
      event={event}
      part={part}
      mayChange={mayDo(event, part === 'coverage' ? 'cover' : 'update')}
    />
  );
  const tabs = [
    { id: 'overview', label: t(($) => $.tab.overview), content: <EventOverview event={event} /> },
    {
      id: 'programme',
      label: t(($) => $.tab.programme),
      content: (
        <Stack>
          {section('programme')}
          {section('speaker')}
        </Stack>
      ),
    },
    { id: 'day', label: t(($) => $.tab.day), content: section('run-sheet') },
    { id: 'coverage', label: t(($) => $.tab.coverage), content: section('coverage') },
    { id: 'committees', label: t(($) => $.tab.committees), content: section('committee') },
    // Who plans and the head see what it costs and what may go wrong.
    ...(may(organization, 'Event.export')
      ? [
          {
            id: 'money',
            label: t(($) => $.tab.money),
            content: (
              <Stack>
                <MoneySummary lines={event.lines} />
                {section('cost')}
                {section('sponsor')}
              </Stack>
            ),
          },
          { id: 'risks', label: t(($) => $.tab.risks), content: section('risk') },
        ]
      : []),
    { id: 'registration', label: t(($) => $.tab.registration), content: <RegistrationTab event={event} /> },
  ];
  const asked = search.get('tab') ?? 'overview';
  const selected = tabs.some(({ id }) => id === asked) ? asked : 'overview';
  const left = (['idea', 'cancelled'] as const).find((one) => one === state);
  return (
    <>
      <RecordPage
        kind={t(($) => $.kind[event.kind])}
        {...(officeNumber && { officeNumber: format.officeNumber(officeNumber), officeNumberLabel: t(($) => $.one) })}
        title={
          <bdi className="[font-size:inherit] [line-height:inherit]">{localized(event.titles, format.language)}</bdi>
        }
        state={
          event.isTemplate ? (
            <Badge tone="neutral">{t(($) => $.template)}</Badge>
          ) : (
            <StateBadge tone={eventTones[state]}>{t(($) => $.state[state])}</StateBadge>
          )
        }
        {...(!isOver &&
          !event.isTemplate && {
            turn: {
              label: t(($) => $.turn.label),
              value: <bdi>{state === 'planned' ? t(($) => $.turn.manager) : owner.name}</bdi>,
            },
          })}
        {...(event.startsAt && {
          due: { label: t(($) => $.field.startsAt), value: <Moment at={event.startsAt} /> },
        })}
        status={<Presence subjectType="Event" subjectId={event.id} isEditing={isEditing} />}
        nextStep={steps.next}
        actions={steps.others}
        track={
          track.length > 0 && (
            <WorkflowTrack
              label={t(($) => $.track.label)}
              steps={track}
              statusLabels={{
                done: t(($) => $.track.done),
                current: t(($) => $.track.current),
                coming: t(($) => $.track.coming),
              }}
            />
          )
        }
        notices={
          left &&
          event.reason && (
            <Banner tone="warning" title={t(($) => $.notice[left])}>
              <bdi className="wrap-anywhere whitespace-pre-wrap">{event.reason}</bdi>
            </Banner>
          )
        }
        sideLabel={t(($) => $.side.label)}
        side={<EventSide event={event} />}
      >
        {isEditing ? (
          <EditEvent event={event} onClose={() => setEditing(false)} />
        ) : (
          <PanelTabs
            label={t(($) => $.tab.label)}
            items={tabs}
            selected={selected}
            onSelect={(id) => setSearch(id === 'overview' ? {} : { tab: id }, { replace: true })}
          />
        )}
      </RecordPage>
      {steps.dialogs}
    </>
  );
}

const Stack = ({ children }: { children: ReactNode }): ReactNode => (
  <div className="flex flex-col gap-8">{children}</div>
);
