import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Link, RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';

/** What the public has read of this release, newest first, with what it was told each time. */
export function PublishedVersions({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  return (
    <RecordSection title={t(($) => $.correction.history)}>
      <ul className="flex flex-col">
        {release.publications.map(({ n, note, publishedAt, url }, index) => (
          <li key={n} className="border-b border-line py-2 text-13 last:border-b-0">
            {release.state === 'published' ? (
              <Link href={url} target="_blank">
                {index === 0 ? t(($) => $.correction.current) : t(($) => $.correction.old)}
              </Link>
            ) : index === 0 ? (
              t(($) => $.correction.current)
            ) : (
              t(($) => $.correction.old)
            )}{' '}
            <span className="text-12 text-quiet">
              <Moment at={publishedAt} />
            </span>
            {note && <bdi className="block">{note}</bdi>}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
