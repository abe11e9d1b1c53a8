import type { CalendarEntry } from '@ravabet/contracts/newsdesk/campaigns';
import { Link, type Tone } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { recordPath } from '../../../shared/record-path.ts';
import { useFormat } from '../../../shared/use-format.ts';

export const entryTones: Record<CalendarEntry['kind'], Tone> = {
  published: 'done',
  scheduled: 'accent',
  embargo: 'waiting',
  item: 'info',
  start: 'neutral',
  end: 'neutral',
};

/** What an entry is, said in words: the colour of its edge only repeats it. */
export function useEntryText(): (entry: CalendarEntry) => string {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  return (entry) => {
    const kind = entry.itemKind
      ? t(($) => $.item.kind[entry.itemKind ?? 'other'])
      : t(($) => $.calendar.kind[entry.kind]);
    return entry.at ? `${kind} · ${format.date(entry.at, 'time')}` : kind;
  };
}

export function CalendarEntryLink({ entry }: { entry: CalendarEntry }): ReactNode {
  const organization = useOrganization();
  const href = recordPath(organization.slug, entry.subjectType, entry.subjectId) ?? '';
  return (
    <Link href={href}>
      <bdi>{entry.title}</bdi>
    </Link>
  );
}
