import type { CommentChange } from '@ravabet/contracts/office/comments';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { notify } from '../notifications/share/notify.ts';
import { mustBeReaders } from './must-be-readers.ts';
import { nameOf } from './share/name-of.ts';
import { loadComment } from './load-comment.ts';

/** Changes what one said oneself; nobody puts words into another's mouth. Who is newly named hears of it. */
export async function editComment(
  tx: Tx,
  { bus, memberships }: Pick<Platform, 'bus' | 'memberships'>,
  actor: Actor,
  ability: Ability,
  id: string,
  input: CommentChange,
) {
  const row = await loadComment(tx, actor, ability, 'update', id);
  if (row.authorId !== actor.personId) throw problem('forbidden');
  const { organizationId } = actor;
  const { subjectType, subjectId } = row;
  const mentions = input.mentions ?? row.mentions;
  const added = mentions.filter((personId) => !row.mentions.includes(personId));
  await mustBeReaders(tx, memberships, organizationId, row, added);
  decided(
    await tx.comment.updateMany({
      where: { organizationId, id, version: input.version, deletedAt: null },
      data: { text: input.text, mentions, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'comment.edited', subjectType, subjectId, after: { commentId: id } });
  await notify(
    tx,
    bus,
    actor,
    { personIds: added },
    {
      kind: 'comment-mention',
      subjectType,
      subjectId,
      params: { title: row.record.title, actor: await nameOf(tx, actor) },
      dedupeKey: `comment-mention ${id}`,
    },
  );
  await bus.tell(tx, 'record.changed', { organizationId, subjectType, subjectId, personId: actor.personId });
  return { id, version: input.version + 1 };
}
