import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';
import { dropDraft, findDraft, keepDraft } from '../../../shared/draft-store.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import type { ReleaseContent } from '../release-content.ts';
import { sendBegunRelease } from './begun-releases.ts';
import type { DraftPorts } from './draft-keeper.ts';

/** Where the draft of a release is kept: this device and the server. */
export function releaseDraftPorts(
  client: QueryClient,
  organizationId: string,
  id: string,
): Omit<DraftPorts, 'onMerged'> {
  const params = { organizationId, id };
  const one = pressReleasesQueries.one(organizationId, id);
  const key = `press-release.${id}`;
  const listsAreOld = (): void =>
    void client.invalidateQueries({ queryKey: pressReleasesQueries.lists(organizationId), refetchType: 'none' });
  return {
    begin: async () => {
      await sendBegunRelease(id);
      listsAreOld();
    },
    send: ({ note: _note, ...body }, idempotencyKey) =>
      call(pressReleasesRoutes.update, { params, body, idempotencyKey, attempts: 2 }),
    latest: () => client.fetchQuery({ ...one, staleTime: 0 }),
    keep: (draft) => keepDraft(key, draft),
    find: () => findDraft<ReleaseContent>(key),
    drop: () => dropDraft(key),
    onSaved: (saved) => {
      client.setQueryData(one.queryKey, saved);
      listsAreOld();
    },
  };
}
