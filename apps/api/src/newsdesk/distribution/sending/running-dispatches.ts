import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import type { Contents } from './make-mail.ts';

/** A dispatch that has mails to send now. */
export interface Running {
  readonly organizationId: string;
  readonly id: string;
  readonly pressReleaseId: string;
  readonly purpose: string;
  readonly contents: Contents;
  readonly replyTo: string | null;
  readonly hasTrouble: boolean;
}

export function runningDispatches({ databases }: Platform): Promise<Running[]> {
  return databases.jobs.prisma.$queryRaw<Running[]>`
    SELECT p.organization_id AS "organizationId", p.id, p.press_release_id AS "pressReleaseId", p.purpose, p.contents,
      p.reply_to AS "replyTo", p.trouble IS NOT NULL AS "hasTrouble"
    FROM dispatch p WHERE p.state = 'sending' AND EXISTS (SELECT FROM delivery d
      WHERE d.organization_id = p.organization_id AND d.dispatch_id = p.id AND d.state IN ('queued', 'deferred') AND d.next_try_at <= now())
    ORDER BY p.started_at, p.id LIMIT 20`;
}

/** Of these, the ones that still run: a person may have paused or cancelled one a moment ago. */
export async function stillRunning({ databases }: Platform, ids: readonly string[]): Promise<Set<string>> {
  const rows = await databases.jobs.prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM dispatch WHERE id = ANY(${[...ids]}::uuid[]) AND state = 'sending'`;
  return new Set(rows.map(({ id }) => id));
}

/** What keeps a dispatch from going on is told on its page; null: it goes on. */
export async function tellTrouble(
  { databases, bus }: Platform,
  { organizationId, id }: Pick<Running, 'organizationId' | 'id'>,
  trouble: { code: string; detail: string } | null,
): Promise<void> {
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const changed = trouble
      ? await tx.$executeRaw`
          UPDATE dispatch SET trouble = jsonb_build_object('code', ${trouble.code}::text, 'detail', ${trouble.detail}::text,
            'since', coalesce(trouble->>'since', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
          WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND (trouble IS NULL OR trouble->>'detail' <> ${trouble.detail})`
      : await tx.$executeRaw`
          UPDATE dispatch SET trouble = NULL WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND trouble IS NOT NULL`;
    if (changed > 0) await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: id });
  });
}
