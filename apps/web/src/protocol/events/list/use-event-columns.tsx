import { localized } from '@ravabet/contracts/kernel';
import type { EventListItem } from '@ravabet/contracts/protocol/events';
import { Badge, StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { eventTones } from '../event-tone.ts';
import { useEventWhen } from '../use-event-when.ts';

/** What takes place, where it stands, when and where, and how many seats are taken. */
export function useEventColumns(): TableColumn<EventListItem>[] {
  const { t } = useTranslation('events');
  const format = useFormat();
  const when = useEventWhen();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.field.title),
        isRowHeader: true,
        cell: (event) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{localized(event.titles, format.language)}</bdi>
            <bdi className="text-13 text-quiet">
              {format.list([t(($) => $.kind[event.kind]), event.owner.name].filter(Boolean))}
            </bdi>
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-40',
        cell: ({ state, isTemplate }) =>
          isTemplate ? (
            <Badge tone="neutral">{t(($) => $.template)}</Badge>
          ) : (
            <StateBadge tone={eventTones[state]}>{t(($) => $.state[state])}</StateBadge>
          ),
      },
      { id: 'when', header: t(($) => $.field.when), width: 'w-60', cell: (event) => when(event) },
      {
        id: 'place',
        header: t(($) => $.field.place),
        width: 'w-44',
        cell: ({ places }) => <bdi>{localized(places, format.language)}</bdi>,
      },
      {
        id: 'seats',
        header: t(($) => $.field.capacity),
        width: 'w-32',
        cell: ({ capacity, seatsTaken }) =>
          capacity === null
            ? t(($) => $.unlimited)
            : t(($) => $.ofCapacity, { taken: format.number(seatsTaken), capacity: format.number(capacity) }),
      },
    ],
    [t, format, when],
  );
}
