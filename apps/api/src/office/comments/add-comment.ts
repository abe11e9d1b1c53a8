import type { NewComment } from '@ravabet/contracts/office/comments';
import type { Tx } from '@ravabet/db';
import { Prisma } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { notify } from '../notifications/share/notify.ts';
import { mustBeReaders } from './must-be-readers.ts';
import { nameOf } from './share/name-of.ts';
import { readTalk } from './share/read-record.ts';

/** Says something about a record or a passage of it; those named and those concerned hear of it. */
export async function addComment(
  tx: Tx,
  { bus, memberships }: Pick<Platform, 'bus' | 'memberships'>,
  actor: Actor,
  ability: Ability,
  input: NewComment,
) {
  must(ability, 'create', 'Comment');
  const { organizationId, personId } = actor;
  const { subjectType, subjectId, text, passage = null, mentions = [] } = input;
  const record = await readTalk(tx, actor, ability, subjectType, subjectId);
  if (!record) throw problem('not-found');
  await mustBeReaders(tx, memberships, organizationId, input, mentions);
  const id = newId();
  await tx.comment.create({
    data: {
      organizationId,
      id,
      subjectType,
      subjectId,
      text,
      passage: passage ?? Prisma.DbNull,
      authorId: personId,
      mentions,
    },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'comment.added', subjectType, subjectId, after: { commentId: id } });
  const notice = { subjectType, subjectId, params: { title: record.title, actor: await nameOf(tx, actor) } };
  await notify(
    tx,
    bus,
    actor,
    { personIds: mentions },
    { ...notice, kind: 'comment-mention', dedupeKey: `comment-mention ${id}` },
  );
  const others = record.concernedPersonIds.filter((concerned) => !mentions.includes(concerned));
  await notify(
    tx,
    bus,
    actor,
    { personIds: others },
    { ...notice, kind: 'comment-added', dedupeKey: `comment-added ${id}` },
  );
  await bus.tell(tx, 'record.changed', { organizationId, subjectType, subjectId, personId });
  return { id, version: 1 };
}
