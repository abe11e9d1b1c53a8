import type { Comment, DiscussedType } from '@ravabet/contracts/office/comments';
import type { Tx } from '@ravabet/db';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readTalk } from './share/read-record.ts';

type Row = Omit<Comment, 'createdAt' | 'resolvedAt' | 'mayUpdate' | 'mayDelete'> & {
  createdAt: Date;
  resolvedAt: Date | null;
};

/** The discussion of a record, oldest first. */
export async function listComments(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  record: { subjectType: DiscussedType; subjectId: string },
): Promise<{ items: Comment[]; mayCreate: boolean }> {
  must(ability, 'read', 'Comment');
  if (!(await readTalk(tx, actor, ability, record.subjectType, record.subjectId))) throw problem('not-found');
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.subject_type AS "subjectType", c.subject_id AS "subjectId", c.passage, c.text,
      json_build_object('id', a.person_id, 'name', a.display_name) AS author,
      (SELECT coalesce(json_agg(json_build_object('id', m.person_id, 'name', m.display_name) ORDER BY m.display_name), '[]')
        FROM membership m WHERE m.organization_id = c.organization_id AND m.person_id = ANY(c.mentions)) AS mentions,
      c.resolved_at AS "resolvedAt",
      (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
        WHERE m.organization_id = c.organization_id AND m.person_id = c.resolved_by_id) AS "resolvedBy",
      c.created_at AS "createdAt", c.version
    FROM comment c JOIN membership a ON a.organization_id = c.organization_id AND a.person_id = c.author_id
    WHERE c.organization_id = ${actor.organizationId}::uuid AND c.subject_type = ${record.subjectType}
      AND c.subject_id = ${record.subjectId}::uuid AND c.deleted_at IS NULL
    ORDER BY c.id LIMIT 1000`;
  const items = rows.map((row) => {
    const facts = subject('Comment', { authorId: row.author.id });
    return {
      ...row,
      createdAt: row.createdAt.toISOString(),
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
      mayUpdate: ability.can('update', facts) && row.author.id === actor.personId,
      mayDelete: ability.can('delete', facts),
    };
  });
  return { items, mayCreate: ability.can('create', 'Comment') };
}
