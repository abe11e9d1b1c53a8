import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readTalk } from './share/read-record.ts';

/** The comment a verb works on; to those who may not read its record it does not exist. */
export async function loadComment(tx: Tx, actor: Actor, ability: Ability, verb: Action, id: string) {
  const row = await tx.comment.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id }, deletedAt: null },
    select: { id: true, subjectType: true, subjectId: true, authorId: true, mentions: true, version: true },
  });
  if (!row) throw problem('not-found');
  const record = await readTalk(tx, actor, ability, row.subjectType, row.subjectId);
  if (!record) throw problem('not-found');
  must(ability, verb, 'Comment', { authorId: row.authorId });
  return { ...row, record };
}
