import { type Correction, correctionsRoutes, type PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';
import { dropDraft, findDraft, keepDraft } from '../../../shared/draft-store.ts';
import type { DraftPorts } from '../editor/draft-keeper.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import type { ReleaseContent } from '../release-content.ts';

/** The release as it will be read once the correction is published: what the editor and the reading page show. */
export const asCorrected = (release: PressRelease, correction: Correction): PressRelease & { note: string } => ({
  ...release,
  ...correction.content,
  note: correction.note,
  version: correction.version,
  updatedAt: correction.updatedAt,
});

/** Where the text of a correction is kept: this device and the server. */
export function correctionDraftPorts(
  client: QueryClient,
  organizationId: string,
  release: PressRelease,
  correctionId: string,
): Omit<DraftPorts, 'onMerged'> {
  const one = pressReleasesQueries.correction(organizationId, release.id, correctionId);
  const params = { organizationId, id: release.id, correctionId };
  const key = `correction.${correctionId}`;
  return {
    // A correction is begun on the server: there is none without it.
    begin: () => Promise.resolve(),
    send: async ({ kind: _kind, embargoUntil: _embargo, ...body }, idempotencyKey) => {
      const saved = await call(correctionsRoutes.update, { params, body, idempotencyKey, attempts: 2 });
      client.setQueryData(one.queryKey, saved);
      return asCorrected(release, saved);
    },
    latest: async () => asCorrected(release, await client.fetchQuery({ ...one, staleTime: 0 })),
    keep: (draft) => keepDraft(key, draft),
    find: () => findDraft<ReleaseContent>(key),
    drop: () => dropDraft(key),
    onSaved: () => undefined,
  };
}
