import { localized } from '@ravabet/contracts/kernel';
import type { EventRecord } from '@ravabet/contracts/protocol/events';
import { LinkButton, PageHeader, RadioGroup, Select, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { eventsQueries } from '../events.queries.ts';
import { CodeField } from './code-field.tsx';
import { TickList } from './tick-list.tsx';
import { useTicks } from './use-ticks.ts';
import { WalkIn } from './walk-in.tsx';

/** Of an event without halls: the same in every language, so that all desks count together. */
const onlyDoor = 'main';

/** The desk at the door: by badge, by name, or without having registered; into a hall or out of it. */
export function EventDoorPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const event = useQuery({
    ...eventsQueries.one(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (event.data) return <Door event={event.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="w-64" />
    </div>
  );
}

function Door({ event }: { event: EventRecord }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const halls = event.halls.length > 0 ? event.halls : [onlyDoor];
  const [hall, setHall] = useState(halls[0] ?? '');
  const [kind, setKind] = useState<'in' | 'out'>('in');
  const ticks = useTicks(event.id, hall, kind);
  const door = useQuery(eventsQueries.doors(organization.id, event.id)).data?.items.find((one) => one.hall === hall);
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.door.title)}
        description={localized(event.titles, format.language)}
        actions={
          <LinkButton href={paths.event(organization.slug, event.id)}>{t(($) => $.registrations.back)}</LinkButton>
        }
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t(($) => $.door.hall)}
          choices={halls.map((one) => ({ id: one, label: one === onlyDoor ? t(($) => $.door.main) : one }))}
          value={hall}
          onChange={(one) => one && setHall(one)}
        />
        <RadioGroup
          label={t(($) => $.door.direction)}
          orientation="horizontal"
          choices={[
            { id: 'in', label: t(($) => $.door.in) },
            { id: 'out', label: t(($) => $.door.out) },
          ]}
          value={kind}
          onChange={(one) => setKind(one === 'out' ? 'out' : 'in')}
        />
      </div>
      <p className="flex flex-wrap gap-4 text-18 font-bold tabular-nums">
        <span>{t(($) => $.door.inside, { number: format.number(door?.inside ?? 0) })}</span>
        <span className="text-quiet">{t(($) => $.door.came, { number: format.number(door?.came ?? 0) })}</span>
      </p>
      <CodeField eventId={event.id} onTick={ticks.tick} isPending={ticks.isPending} />
      <TickList ticks={ticks.told} />
      <WalkIn onTick={ticks.tick} isPending={ticks.isPending} />
    </div>
  );
}
