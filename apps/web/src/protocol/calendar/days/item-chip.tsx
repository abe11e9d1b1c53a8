import type { CalendarItem } from '@ravabet/contracts/protocol/calendar';
import { classNames, RouterLink } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { layerEdge } from './layer-look.ts';
import { useItemText } from './use-item-text.ts';

interface ItemChipProps {
  item: CalendarItem;
  day: string;
  /** Tab goes into the chosen day only: through a month it would never end */
  isChosen: boolean;
  /** its whole title, in as many lines as it needs */
  isWhole: boolean;
}

/** What is on a day, in a line: the hour and the title, with the colour of its layer at the edge. */
export function ItemChip({ item, day, isChosen, isWhole }: ItemChipProps): ReactNode {
  const { t } = useTranslation('calendar');
  const text = useItemText();
  const hours = isWhole ? text.hours(item, day) : text.begins(item, day);
  const title = text.title(item);
  return (
    <RouterLink
      href={text.href(item)}
      tabIndex={isChosen ? 0 : -1}
      title={title}
      className={classNames(
        'relative block min-h-7 rounded-small border-s-2 px-1.5 text-12 hover:bg-accent-wash hover:underline',
        layerEdge[item.layer],
        isWhole ? 'py-0.5 wrap-anywhere' : 'truncate leading-7',
        item.isDone && 'text-quiet',
        item.kind === 'rest' && 'text-pomegranate',
      )}
    >
      {hours && <span className="me-1 text-quiet tabular-nums">{hours}</span>}
      <bdi>{title}</bdi>
      <span className="sr-only">
        {' · '}
        {text.kind(item)}
        {item.isDone && ` · ${t(($) => $.done)}`}
      </span>
    </RouterLink>
  );
}
