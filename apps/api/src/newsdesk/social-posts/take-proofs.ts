import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { ProblemError } from '../../platform/problems.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { verbColumns } from './social-post.sql.ts';
import { stepSocialPost } from './step-social-post.ts';

interface Proven {
  organizationId: string;
  id: string;
  kind: string;
  text: string;
  doneAt: Date;
}

/** Posts by hand whose task is done and shows something: that is the proof, and the post stands there. */
export async function takeProofs({ databases, bus, log }: Platform): Promise<void> {
  const proven = await databases.jobs.prisma.$queryRaw<Proven[]>`
    SELECT s.organization_id AS "organizationId", s.id, e.kind, e.text, t.updated_at AS "doneAt"
    FROM social_post s JOIN task t ON t.organization_id = s.organization_id AND t.id = s.task_id
    JOIN LATERAL (SELECT kind, text FROM task_evidence e WHERE e.organization_id = t.organization_id AND e.task_id = t.id
      ORDER BY (e.kind = 'link') DESC, e.id DESC LIMIT 1) e ON true
    WHERE s.state = 'sending' AND t.state IN ('done', 'verified') LIMIT 50`;
  for (const { organizationId, id, kind, text, doneAt } of proven) {
    try {
      await withOrganization(databases.app.prisma, organizationId, async (tx) => {
        const row = await tx.socialPost.findUnique({
          where: { organizationId_id: { organizationId, id }, state: 'sending' },
          select: verbColumns,
        });
        if (!row) return;
        const link = kind === 'link' ? text : null;
        await stepSocialPost(tx, bus, { organizationId, personId: null }, row as LoadedSocialPost, {
          verb: 'confirm',
          event: 'social-post.published',
          version: row.version,
          set: { publishedAt: doneAt, publicUrl: link, proof: text, nextTryAt: null },
          after: { proof: kind },
        });
      });
    } catch (error) {
      if (error instanceof ProblemError && error.slug === 'stale-version') continue;
      log.error({ err: error, socialPostId: id }, 'a proof could not be taken and will be tried again');
    }
  }
}
