import { type PressRelease, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { dropDraft, findDraft, keepDraft } from '../../../shared/draft-store.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import type { ReleaseContent } from '../release-content.ts';
import { DraftKeeper, type DraftState } from './draft-keeper.ts';

/** The draft of one release for as long as its page is open. */
export function useReleaseDraft(release: PressRelease): { keeper: DraftKeeper; state: DraftState } {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const client = useQueryClient();
  const [keeper] = useState(() => {
    const params = { organizationId: organization.id, id: release.id };
    const one = pressReleasesQueries.one(organization.id, release.id);
    const key = `press-release.${release.id}`;
    return new DraftKeeper(release, {
      send: (body, idempotencyKey) => call(pressReleasesRoutes.update, { params, body, idempotencyKey, attempts: 2 }),
      latest: () => client.fetchQuery({ ...one, staleTime: 0 }),
      keep: (draft) => keepDraft(key, draft),
      find: () => findDraft<ReleaseContent>(key),
      drop: () => dropDraft(key),
      onSaved: (saved) => {
        client.setQueryData(one.queryKey, saved);
        void client.invalidateQueries({ queryKey: pressReleasesQueries.lists(organization.id), refetchType: 'none' });
      },
      onMerged: () =>
        sayDone(
          t(($) => $.save.merged),
          { description: t(($) => $.save.mergedDetail) },
        ),
    });
  });
  useEffect(() => {
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
      keeper.stop();
    };
  }, [keeper]);
  useEffect(() => keeper.adopt(release), [keeper, release]);
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.read) };
}
