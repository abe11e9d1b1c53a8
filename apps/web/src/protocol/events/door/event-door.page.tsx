import { localized } from '@ravabet/contracts/kernel';
import { Banner, LinkButton, PageHeader, RadioGroup, Select, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '../../../shared/me.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { countAt } from './attendance-now.ts';
import { DoorField, loadAhead } from './door-field.tsx';
import { DoorSync } from './door-sync.tsx';
import { doorQueries } from './door.queries.ts';
import { NewestTick, OlderTicks } from './tick-list.tsx';
import { useDoor } from './use-door.ts';
import { useOwnDoor } from './use-own-door.ts';
import { WalkIn } from './walk-in.tsx';

/** Of an event without halls: the same in every language, so that all desks count together. */
const onlyDoor = 'main';

/** The desk at the door: by badge, by name, or without having registered; into a hall or out of it; also without a network. */
export function EventDoorPage(): ReactNode {
  const { id: eventId = '' } = useParams();
  const { id: organizationId } = useOrganization();
  const personId = useMe().person.id;
  const explain = useProblemMessage();
  const attendance = useQuery(doorQueries.attendance({ organizationId, eventId, personId }));
  useEffect(loadAhead, []);
  if (attendance.data) return <Door eventId={eventId} />;
  if (attendance.isPending) {
    return (
      <div aria-busy="true" className="flex flex-col gap-5">
        <Skeleton className="h-9 w-3/5" />
        <Skeleton className="w-64" />
      </div>
    );
  }
  const { title, detail } = explain(attendance.error);
  return (
    <Banner tone="danger" isLive title={title}>
      {detail}
    </Banner>
  );
}

function Door({ eventId }: { eventId: string }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const desk = useDoor(eventId);
  const { titles, halls: ofEvent } = desk.attendance;
  const halls = ofEvent.length > 0 ? ofEvent : [onlyDoor];
  const [{ hall, kind }, change] = useOwnDoor(halls);
  const { inside, came } = countAt(desk.people, hall);
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.door.title)}
        description={localized(titles, format.language)}
        actions={
          <LinkButton href={paths.event(organization.slug, eventId)}>{t(($) => $.registrations.back)}</LinkButton>
        }
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t(($) => $.door.hall)}
          choices={halls.map((one) => ({ id: one, label: one === onlyDoor ? t(($) => $.door.main) : one }))}
          value={hall}
          onChange={(one) => one && change({ hall: one })}
        />
        <RadioGroup
          label={t(($) => $.door.direction)}
          orientation="horizontal"
          choices={[
            { id: 'in', label: t(($) => $.door.in) },
            { id: 'out', label: t(($) => $.door.out) },
          ]}
          value={kind}
          onChange={(one) => change({ kind: one === 'out' ? 'out' : 'in' })}
        />
      </div>
      <p className="flex flex-wrap gap-4 text-18 font-bold tabular-nums">
        <span data-inside={inside}>{t(($) => $.door.inside, { number: format.number(inside) })}</span>
        <span data-came={came} className="text-quiet">
          {t(($) => $.door.came, { number: format.number(came) })}
        </span>
      </p>
      <div className="flex flex-col gap-3">
        <DoorSync desk={desk} />
        {/* Above the field: seen while the camera is open too. */}
        <NewestTick ticks={desk.told} />
      </div>
      <DoorField people={desk.people} door={`${kind} ${hall}`} onTick={(by) => desk.tick(kind, hall, by)} />
      <OlderTicks ticks={desk.told} />
      <WalkIn onTick={(by) => desk.tick(kind, hall, by)} />
    </div>
  );
}
