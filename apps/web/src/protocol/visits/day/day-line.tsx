import { localized } from '@ravabet/contracts/kernel';
import type { DayItem, ItemState, TickKind } from '@ravabet/contracts/protocol/visits';
import { Badge, Button, StateBadge, type Tone } from '@ravabet/ui';
import { Camera, CameraOff, Check, CloudUpload, MapPin, Phone, Play, SkipForward, Undo2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { nameIn } from './person-name.ts';
import type { VisitDayBoard } from './use-visit-day.ts';

type Shown = ItemState['state'] | 'overdue';
const toneOf: Record<Shown, Tone> = {
  expected: 'neutral',
  running: 'accent',
  done: 'done',
  skipped: 'neutral',
  overdue: 'danger',
};
const steps: Record<ItemState['state'], readonly TickKind[]> = {
  expected: ['item-started', 'item-skipped'],
  running: ['item-ended', 'item-reopened'],
  done: ['item-reopened'],
  skipped: ['item-reopened'],
};
const icons = {
  'item-started': <Play className="size-4 rtl:-scale-x-100" />,
  'item-ended': <Check className="size-4" />,
  'item-skipped': <SkipForward className="size-4 rtl:-scale-x-100" />,
  'item-reopened': <Undo2 className="size-4" />,
} as const;

interface Props {
  board: VisitDayBoard;
  item: DayItem;
  now: string;
  /** below the heading of its day, or below that of the page */
  heading: 'h2' | 'h3';
}

/** One line of the programme on the day: what, where, who answers for it, and the ticks. */
export function DayLine({ board, item, now, heading: Heading }: Props): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const ticked = board.state.items.get(item.id);
  const state = ticked?.state ?? 'expected';
  const shown: Shown =
    state === 'expected' && item.startsAt < now && minutesBetween(item.startsAt, now) > 5 ? 'overdue' : state;
  const label = {
    'item-started': t(($) => $.item.start),
    'item-ended': t(($) => $.item.end),
    'item-skipped': t(($) => $.item.skip),
    'item-reopened': t(($) => $.item.reopen),
  } as const;
  const isOver = state === 'done' || state === 'skipped';
  return (
    <article
      className={`flex flex-col gap-3 rounded-card border bg-card p-4 ${state === 'running' ? 'border-accent' : 'border-line'}`}
    >
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <p className="text-18 font-medium tabular-nums">
          {format.date(item.startsAt, 'time')}
          <span className="text-13 text-quiet">–{format.date(item.endsAt, 'time')}</span>
        </p>
        <div className="min-w-0 flex-1 basis-40">
          <Heading className={`text-15 font-medium ${isOver ? 'text-quiet' : ''}`}>
            <bdi>{item.title}</bdi>
          </Heading>
          <Times item={item} ticked={ticked} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {ticked && board.unsent.has(ticked.lastId) && (
            <CloudUpload aria-hidden="true" className="size-4 text-saffron" data-unsent />
          )}
          <StateBadge tone={toneOf[shown]}>{t(($) => $.item[shown])}</StateBadge>
        </div>
      </div>
      <Where item={item} board={board} />
      <div
        className="flex flex-wrap items-center gap-2"
        role="group"
        aria-label={t(($) => $.item.steps, { title: item.title })}
      >
        {steps[state].map((kind, n) => (
          <Button
            key={kind}
            variant={n === 0 && !isOver ? 'primary' : 'secondary'}
            icon={icons[kind as keyof typeof icons]}
            className="min-h-11"
            onPress={() => board.tick(kind, { itemId: item.id })}
          >
            {label[kind as keyof typeof label]}
          </Button>
        ))}
        <Calls item={item} />
      </div>
    </article>
  );
}

function Times({ item, ticked }: { item: DayItem; ticked: ItemState | undefined }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  if (!ticked?.startedAt) return null;
  const late = minutesBetween(item.startsAt, ticked.startedAt);
  const count = Math.abs(late);
  const differs =
    count > 0 && t(late > 0 ? ($) => $.item.late : ($) => $.item.early, { count, number: format.number(count) });
  const words = [
    t(($) => $.item.startedAt, { time: format.date(ticked.startedAt, 'time') }),
    differs,
    ticked.endedAt && t(($) => $.item.endedAt, { time: format.date(ticked.endedAt, 'time') }),
  ].filter((word) => typeof word === 'string' && word !== '');
  return <p className="text-13 text-quiet">{words.join(' · ')}</p>;
}

function Where({ item, board }: { item: DayItem; board: VisitDayBoard }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const names = item.participantIds.flatMap((id) => {
    const person = board.participants.find((one) => one.id === id);
    return person ? [nameIn(person, format.language)] : [];
  });
  return (
    <div className="flex flex-col gap-1.5 text-13">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        {item.place && (
          <span className="flex items-center gap-1.5">
            <MapPin aria-hidden="true" className="size-4 text-quiet" />
            <bdi>{item.place}</bdi>
          </span>
        )}
        {item.zone && (
          <>
            <Badge tone={item.zone.kind === 'public' ? 'neutral' : 'waiting'}>
              {t(($) => $.item.zone[item.zone?.kind ?? 'public'])}
            </Badge>
            <span className="flex items-center gap-1.5 text-quiet">
              {item.zone.photosAllowed ? (
                <Camera aria-hidden="true" className="size-4" />
              ) : (
                <CameraOff aria-hidden="true" className="size-4" />
              )}
              {item.zone.photosAllowed ? t(($) => $.item.photosYes) : t(($) => $.item.photosNo)}
            </span>
          </>
        )}
        <span className="flex items-center gap-1.5 text-quiet">
          <Users aria-hidden="true" className="size-4" />
          {names.length === 0 ? t(($) => $.item.everybody) : <bdi>{format.list(names)}</bdi>}
        </span>
      </p>
      {item.speaker && (
        <p>
          <span className="text-quiet">{t(($) => $.item.speaker)}:</span> <bdi>{item.speaker}</bdi>
        </p>
      )}
      {item.needs && (
        <p>
          <span className="text-quiet">{t(($) => $.item.needs)}:</span> <bdi>{item.needs}</bdi>
        </p>
      )}
    </div>
  );
}

/** Who guides and who answers for it, one touch away. */
function Calls({ item }: { item: DayItem }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const people = [
    item.guide && { ...item.guide, as: t(($) => $.item.guide) },
    item.unit?.head && { ...item.unit.head, as: localized(item.unit.names, format.language) },
  ].filter((one) => one !== null && one !== undefined);
  return people.map(({ id, name, phone, as }) =>
    phone ? (
      <a
        key={`${id} ${as}`}
        href={`tel:${phone.replace(/[^+\d]/g, '')}`}
        aria-label={t(($) => $.item.call, { name })}
        className="flex min-h-11 items-center gap-1.5 rounded-control border border-line px-3 text-13 no-underline"
      >
        <Phone aria-hidden="true" className="size-4 text-accent" />
        <span>
          <bdi>{name}</bdi> <span className="text-quiet">({as})</span>
        </span>
      </a>
    ) : (
      <span key={`${id} ${as}`} className="px-1 text-13 text-quiet" title={t(($) => $.item.noPhone)}>
        <bdi>{name}</bdi> ({as})
      </span>
    ),
  );
}

const minutesBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 60_000);
