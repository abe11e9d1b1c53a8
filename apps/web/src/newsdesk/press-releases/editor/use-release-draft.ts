import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { DraftKeeper, type DraftPorts, type DraftState } from './draft-keeper.ts';
import { openDrafts } from './open-drafts.ts';
import { releaseDraftPorts } from './release-draft-ports.ts';

type MakePorts = (client: QueryClient, organizationId: string) => Omit<DraftPorts, 'onMerged'>;

/** The draft of one release, or of its correction, for as long as its page is open. */
export function useReleaseDraft(
  release: PressRelease & { note?: string },
  makePorts: MakePorts = (client, organizationId) => releaseDraftPorts(client, organizationId, release.id),
): { keeper: DraftKeeper; state: DraftState } {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const client = useQueryClient();
  const [keeper] = useState(() => {
    return new DraftKeeper(release, {
      ...makePorts(client, organization.id),
      onMerged: () =>
        sayDone(
          t(($) => $.save.merged),
          { description: t(($) => $.save.mergedDetail) },
        ),
    });
  });
  useEffect(() => {
    openDrafts.add(release.id);
    void keeper.resume();
    const save = (): void => void keeper.save();
    const saveWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      openDrafts.delete(release.id);
      keeper.stop();
    };
  }, [keeper, release.id]);
  useEffect(() => keeper.adopt(release), [keeper, release]);
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.read) };
}
