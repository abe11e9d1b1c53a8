import type { EventClash } from '@ravabet/contracts/protocol/events';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What a line meets: its place is taken, or its person is elsewhere. */
export function ClashLine({ clash }: { clash: EventClash }): ReactNode {
  const { t } = useTranslation('events');
  return (
    <span className="flex items-center gap-1 text-13 text-pomegranate">
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
      {t(($) => (clash.kind === 'place' ? $.line.clashPlace : $.line.clashPerson), { title: clash.title })}
    </span>
  );
}
