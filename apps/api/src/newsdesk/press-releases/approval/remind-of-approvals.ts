import { withOrganization } from '@ravabet/db/with-organization';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Platform } from '../../../platform/platform.ts';
import { tellDeciders, type Waiting } from './waiting.ts';

interface Late extends Waiting {
  organizationId: string;
  pressReleaseId: string;
  title: string;
  authorId: string;
  key: string;
}

/**
 * Reminds those whose turn it is, and tells the author, once for each step that waits longer than it may. The notice's own key lets
 * several processes do this at the same time. The database's clock decides.
 */
export async function remindOfApprovals({ databases, bus }: Pick<Platform, 'databases' | 'bus'>): Promise<number> {
  const late = await databases.jobs.prisma.$queryRaw<Late[]>`
    SELECT w.*, 'approval-late ' || w.id || ' ' || (extract(epoch FROM w.since) * 1000)::bigint AS key FROM (
      SELECT r.organization_id AS "organizationId", r.id, r.id AS "pressReleaseId", r.title, r.author_id AS "authorId", r.waits_since AS since,
        r.waits_for_role AS "waitsForRole", r.waits_for_person_id AS "waitsForPersonId", r.waits_for_unit_id AS "waitsForUnitId"
      FROM press_release r WHERE r.state = 'in-review' AND r.waits_due_at < now() AND r.deleted_at IS NULL
      UNION ALL
      SELECT k.organization_id, k.id, k.press_release_id, k.content ->> 'title', k.author_id, k.waits_since,
        k.waits_for_role, k.waits_for_person_id, k.waits_for_unit_id
      FROM press_release_correction k WHERE k.state = 'in-review' AND k.waits_due_at < now()
    ) w WHERE NOT EXISTS (SELECT 1 FROM notification n WHERE n.organization_id = w."organizationId"
      AND n.subject_id = w."pressReleaseId"
      AND n.dedupe_key = 'approval-late ' || w.id || ' ' || (extract(epoch FROM w.since) * 1000)::bigint)
    LIMIT 200`;
  for (const { organizationId, pressReleaseId, title, authorId, key, ...waiting } of late) {
    const actor = { organizationId, personId: null };
    const notice = (kind: string) => ({
      kind,
      subjectType: 'PressRelease',
      subjectId: pressReleaseId,
      params: { title },
      dedupeKey: key,
    });
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      await tellDeciders(tx, bus, actor, waiting, notice('approval-late'));
      await notify(tx, bus, actor, { personIds: [authorId] }, notice('approval-late-told'));
    });
  }
  return late.length;
}
