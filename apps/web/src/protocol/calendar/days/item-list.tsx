import type { CalendarItem } from '@ravabet/contracts/protocol/calendar';
import { Badge, classNames, Link } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { layerDot } from './layer-look.ts';
import { useItemText } from './use-item-text.ts';

/** What is on a day, each in a line of its own: hour, title, what it is. */
export function ItemList({ items, day }: { items: readonly CalendarItem[]; day: string }): ReactNode {
  const { t } = useTranslation('calendar');
  const text = useItemText();
  return (
    <ul className="flex flex-col">
      {items.map((item) => (
        <li key={item.key} className="flex items-baseline gap-3 border-b border-line py-2 last:border-b-0">
          <span
            aria-hidden="true"
            className={classNames('size-2 shrink-0 self-start mt-2 rounded-full', layerDot[item.layer])}
          />
          <div className="flex min-w-0 flex-1 flex-col">
            <Link href={text.href(item)} className={classNames('wrap-anywhere', item.isDone && 'text-quiet')}>
              <bdi>{text.title(item)}</bdi>
            </Link>
            <span className="text-13 text-quiet">
              {[text.hours(item, day), text.kind(item)].filter((part) => part !== '').join(' · ')}
            </span>
          </div>
          {item.isExpected && <Badge tone="waiting">{t(($) => $.expected)}</Badge>}
          {item.isDone && <Badge tone="done">{t(($) => $.done)}</Badge>}
        </li>
      ))}
    </ul>
  );
}
