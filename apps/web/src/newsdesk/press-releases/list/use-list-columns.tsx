import type { PressReleaseListItem } from '@ravabet/contracts/newsdesk/press-releases';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { useDeciderNames } from '../record/decider-name.ts';
import { stateTones } from '../state-tone.ts';
import { isUntitled } from '../untitled.ts';

export function useListColumns(): TableColumn<PressReleaseListItem>[] {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { ofWaiting } = useDeciderNames();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.field.title),
        isRowHeader: true,
        allowsSorting: true,
        width: 'w-1/2 lg:w-auto',
        cell: (release) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty" lang={release.language}>
              {isUntitled(release.title, release.language) ? t(($) => $.untitled) : release.title}
            </bdi>
            <span className="flex flex-wrap gap-x-2 text-13 text-quiet">
              {release.officeNumber && <bdi dir="rtl">{format.officeNumber(release.officeNumber)}</bdi>}
              <span>{t(($) => $.kind[release.kind])}</span>
              {release.language !== format.language && <span>{c(($) => $.languages[release.language])}</span>}
            </span>
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.filters.state),
        width: 'w-56',
        cell: (release) => (
          <span className="inline-flex flex-wrap items-center gap-2">
            <StateBadge tone={stateTones[release.state]}>{t(($) => $.state[release.state])}</StateBadge>
            {ofWaiting(release) && <bdi className="text-13 text-quiet">{ofWaiting(release)}</bdi>}
            {release.scheduledFor && release.state === 'scheduled' && <Moment at={release.scheduledFor} inList />}
          </span>
        ),
      },
      {
        id: 'author',
        header: t(($) => $.filters.author),
        width: 'w-44',
        cell: (release) => <bdi>{release.author.name}</bdi>,
      },
      {
        id: 'updatedAt',
        header: t(($) => $.field.updatedAt),
        width: 'w-40',
        allowsSorting: true,
        cell: (release) => <Moment at={release.updatedAt} inList />,
      },
    ],
    [t, c, format, ofWaiting],
  );
}
