import { type DispatchPurpose, dispatchesRoutes } from '@ravabet/contracts/newsdesk/distribution';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { dispatchesQueries } from '../dispatches/dispatches.queries.ts';

/** Where a release was sent, and the way to prepare that it is. */
export function useReleaseSending(release: PressRelease) {
  const organization = useOrganization();
  const navigate = useNavigate();
  const sayProblem = useProblemToast();
  const [isPending, setPending] = useState(false);
  const list = useInfiniteQuery({
    ...dispatchesQueries.list(organization.id, { pressReleaseId: release.id }),
    enabled: may(organization, 'Dispatch.read'),
  });
  const dispatches = list.data?.pages.flatMap((page) => page.items) ?? [];
  const maySend =
    may(organization, 'Dispatch.create') && ['approved', 'scheduled', 'published'].includes(release.state);
  const ofText = dispatches.filter(({ purpose, state }) => purpose === 'release' && state !== 'cancelled');
  /** what is out and was sent to nobody yet: then sending it is the record's next step */
  const isNext =
    list.isSuccess && maySend && release.state === 'published' && ofText.every(({ state }) => state === 'draft');
  const prepare = async (purpose: Extract<DispatchPurpose, 'release' | 'embargo'>): Promise<void> => {
    setPending(true);
    try {
      const timing = purpose === 'embargo' || release.state === 'published' ? 'now' : 'published';
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
  return { isLoaded: list.isSuccess, dispatches, begun: ofText[0], maySend, isNext, isPending, prepare };
}
