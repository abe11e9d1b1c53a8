import type { AuditTrailEntry, auditTrailRoutes } from '@ravabet/contracts/office/audit-trail';
import type { QueryOf } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import { Prisma } from '@ravabet/db';
import { type Ability, type Actor, type Subject, subjects } from '@ravabet/permissions';
import { readable } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { problem } from '../../platform/problems.ts';
import { isDiscussed, readRecord } from '../comments/share/read-record.ts';

type Row = Omit<AuditTrailEntry, 'at'> & { at: Date };

/** What happened, newest first. Ids rise with time, so they are the order and the cursor. */
export async function listAuditEntries(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  query: QueryOf<typeof auditTrailRoutes.list>,
): Promise<{ items: AuditTrailEntry[]; next: string | null }> {
  const showDetails = await maySeeDetails(tx, actor, ability, query);
  const { limit = 25, cursor, subjectType, subjectId, event, actorId, from, until } = query;
  const { organizationId } = actor;
  // A title is content: an administrator, who oversees and reads none, is not told what a draft is called.
  const named = subjects.filter((subject) => readable(ability, subject) === true);
  const scope = `audit-trail ${organizationId} ${JSON.stringify([subjectType, subjectId, event, actorId, from, until])}`;
  const after = cursor ? decodeCursor(scope, cursor).id : null;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.id, e.at, e.event, e.subject_type AS "subjectType", e.subject_id AS "subjectId",
      ${personRef(Prisma.sql`e.actor_id`)} AS actor, ${personRef(Prisma.sql`e.on_behalf_of_id`)} AS "onBehalfOf",
      CASE WHEN ${showDetails} THEN e.before END AS before, CASE WHEN ${showDetails} THEN e.after END AS after,
      CASE WHEN ${showDetails} THEN e.reason END AS reason,
      CASE WHEN e.subject_type = ANY (${named}::text[]) THEN (SELECT n.title FROM search_entry n WHERE n.organization_id = e.organization_id
        AND n.subject_type = e.subject_type AND n.subject_id = e.subject_id) END AS "subjectTitle",
      EXISTS (SELECT 1 FROM audit_seal s WHERE s.organization_id = e.organization_id AND s.entry_id = e.id) AS sealed
    FROM audit_entry e
    WHERE e.organization_id = ${organizationId}::uuid
      AND (${subjectType ?? null}::text IS NULL OR e.subject_type = ${subjectType ?? null}::text)
      AND (${subjectId ?? null}::uuid IS NULL OR e.subject_id = ${subjectId ?? null}::uuid)
      AND (${event ?? null}::text IS NULL OR e.event = ${event ?? null}::text)
      AND (${actorId ?? null}::uuid IS NULL OR e.actor_id = ${actorId ?? null}::uuid)
      AND (${from ?? null}::timestamptz IS NULL OR e.at >= ${from ?? null}::timestamptz)
      AND (${until ?? null}::timestamptz IS NULL OR e.at < ${until ?? null}::timestamptz)
      AND (${after}::uuid IS NULL OR e.id < ${after}::uuid)
    ORDER BY e.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor(scope, { key: last.at, id: last.id }) : null };
}

/**
 * Those who oversee read everything. A record's readers read its timeline; what changed in it only when every record of its kind is
 * open to them: who reads published things only must not learn from the timeline what the draft said.
 * @throws not-found | forbidden
 */
async function maySeeDetails(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { subjectType, subjectId }: { subjectType?: string | undefined; subjectId?: string | undefined },
): Promise<boolean> {
  if (ability.can('read', 'AuditEntry')) return true;
  if (!subjectType || !subjectId) throw problem('forbidden');
  if (subjectType === 'File') {
    const file = await tx.file.findFirst({ where: { id: subjectId, deletedAt: null }, select: { id: true } });
    if (!file || !ability.can('read', 'File')) throw problem('not-found');
    return true;
  }
  if (subjectType === 'Resource') {
    const known = await tx.resource.count({ where: { organizationId: actor.organizationId, id: subjectId } });
    if (known === 0 || !ability.can('read', 'Resource')) throw problem('not-found');
    return true;
  }
  if (!isDiscussed(subjectType) || !(await readRecord(tx, actor, ability, subjectType, subjectId)))
    throw problem('not-found');
  return subjectType === 'Task' || readable(ability, subjectType as Subject) === true;
}

const personRef = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_build_object('id', p.person_id, 'name', p.display_name) FROM membership p
  WHERE p.organization_id = e.organization_id AND p.person_id = ${id})`;
