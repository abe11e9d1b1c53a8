import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/**
 * Topics that a writer adds must be offered; those that stood there before may have been archived since. Topics of another
 * organisation are answered like absent ones. @throws press-release-topic-unknown
 */
export async function mustBeTopics(
  tx: Tx,
  organizationId: string,
  topicIds: readonly string[],
  before: readonly string[] = [],
): Promise<void> {
  const added = topicIds.filter((id) => !before.includes(id));
  if (added.length === 0) return;
  const offered = await tx.topic.count({ where: { organizationId, id: { in: added }, archivedAt: null } });
  if (offered !== added.length) throw problem('press-release-topic-unknown');
}
