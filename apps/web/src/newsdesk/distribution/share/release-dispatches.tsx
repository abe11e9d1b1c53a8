import { type DispatchPurpose, dispatchesRoutes } from '@ravabet/contracts/newsdesk/distribution';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Link, RecordSection, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { dispatchesQueries } from '../dispatches/dispatches.queries.ts';
import { dispatchTones } from '../dispatches/dispatch-tones.ts';

/** On the page of a release: where it was sent, and the way to send it. */
export function ReleaseDispatches({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const format = useFormat();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const [isPending, setPending] = useState(false);
  const list = useInfiniteQuery({
    ...dispatchesQueries.list(organization.id, { pressReleaseId: release.id }),
    enabled: may(organization, 'Dispatch.read'),
  });
  const dispatches = list.data?.pages.flatMap((page) => page.items) ?? [];
  // Whether it still runs is decided by the database's clock.
  const isEmbargoed = release.embargoUntil !== null && (release.state === 'approved' || release.state === 'scheduled');
  const maySend =
    may(organization, 'Dispatch.create') && ['approved', 'scheduled', 'published'].includes(release.state);
  if (!list.data || (dispatches.length === 0 && !maySend)) return null;
  const prepare = async (purpose: Extract<DispatchPurpose, 'release' | 'embargo'>): Promise<void> => {
    setPending(true);
    try {
      const timing = release.state === 'published' ? 'now' : purpose === 'release' ? 'published' : 'now';
      const { id } = await call(dispatchesRoutes.prepare, {
        params: { organizationId: organization.id },
        body: { pressReleaseId: release.id, purpose, timing },
      });
      await navigate(paths.dispatch(organization.slug, id));
    } catch (error) {
      sayProblem(error);
    } finally {
      setPending(false);
    }
  };
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
      {maySend && (
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
