import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { VersionDialog } from './version-dialog.tsx';

const causes = ['submitted', 'approved', 'published', 'corrected', 'restored'] as const;

/** What the release said at the moments that matter. */
export function VersionList({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const format = useFormat();
  const [shown, setShown] = useState<number | null>(null);
  const versions = useQuery(pressReleasesQueries.versions(organization.id, release.id));
  if (versions.isPending) return <Skeleton className="w-2/3" />;
  const items = versions.data?.items ?? [];
  if (items.length === 0) return <p className="text-13 text-quiet">{t(($) => $.versions.none)}</p>;
  return (
    <ul className="flex flex-col">
      {items.map((version) => {
        const cause = causes.find((one) => one === version.cause || `press-release.${one}` === version.cause);
        return (
          <li key={version.n} className="flex items-center gap-2 border-b border-line py-2 text-13 last:border-b-0">
            <span className="min-w-0 flex-1">
              {t(($) => $.versions.number, { number: format.number(version.n) })}
              {cause && ` · ${t(($) => $.versions.cause[cause])}`}
              <span className="block text-12 text-quiet">
                {version.createdBy && <bdi>{version.createdBy.name}</bdi>} <Moment at={version.createdAt} />
              </span>
            </span>
            <Button size="small" variant="quiet" onPress={() => setShown(version.n)}>
              {t(($) => $.versions.compare)}
            </Button>
          </li>
        );
      })}
      {shown !== null && (
        <VersionDialog release={release} n={shown} numbers={items.map((one) => one.n)} onClose={() => setShown(null)} />
      )}
    </ul>
  );
}
