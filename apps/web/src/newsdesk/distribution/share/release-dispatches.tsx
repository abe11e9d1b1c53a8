import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Link, RecordSection, StateBadge } from '@ravabet/ui';
import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { dispatchTones } from '../dispatches/dispatch-tones.ts';
import { useReleaseSending } from './use-release-sending.ts';

/** On the page of a release: where it was sent, and the way to send it, unless that is the record's next step already. */
export function ReleaseDispatches({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const format = useFormat();
  const { isLoaded, dispatches, maySend, isNext, isPending, prepare } = useReleaseSending(release);
  // Whether it still runs is decided by the database's clock.
  const isEmbargoed = release.embargoUntil !== null && (release.state === 'approved' || release.state === 'scheduled');
  if (!isLoaded || (dispatches.length === 0 && !maySend)) return null;
  return (
    <RecordSection title={t(($) => $.dispatches.ofRelease)}>
      {dispatches.length === 0 && <p className="text-13 text-quiet">{t(($) => $.dispatches.noneOfRelease)}</p>}
      <ul className="flex flex-col gap-2">
        {dispatches.map(({ id, purpose, state, counts, total }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={paths.dispatch(organization.slug, id)}>
              {t(($) => $.dispatches.purposes[purpose])}
              {state !== 'draft' &&
                ` · ${t(($) => $.dispatches.progress, { done: format.number(counts['sent'] ?? 0), total: format.number(total) })}`}
            </Link>
            <StateBadge tone={dispatchTones[state]}>{t(($) => $.dispatches.states[state])}</StateBadge>
          </li>
        ))}
      </ul>
      {maySend && !isNext && (
        <div className="no-print flex flex-wrap gap-2">
          <Button
            size="small"
            icon={<Send aria-hidden="true" className="size-4" />}
            isPending={isPending}
            onPress={() => void prepare('release')}
          >
            {t(($) => $.dispatches.sendRelease)}
          </Button>
          {isEmbargoed && (
            <Button size="small" isPending={isPending} onPress={() => void prepare('embargo')}>
              {t(($) => $.dispatches.purposes.embargo)}
            </Button>
          )}
        </div>
      )}
    </RecordSection>
  );
}
