import { speak } from '@ravabet/i18n';
import type { Language } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import { askForTask } from '../../office/tasks/share/ask-for-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { keepAttempt } from './keep-attempt.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { tellPostChanged } from './step-social-post.ts';

/** A channel without a machine: a task with the text and the pictures for whoever posts there; its evidence is the proof. */
export async function askPersonToPost(
  tx: Tx,
  bus: Bus,
  organizationId: string,
  row: LoadedSocialPost,
  text: string,
): Promise<void> {
  const { ownerPersonId, ownerUnitId } = row.channel;
  const language = row.channel.language as Language;
  const taskId = await askForTask(tx, bus, organizationId, {
    title: speak(language, 'social-posts', 'manualTask.title', { channel: row.channel.name }),
    description: `${speak(language, 'social-posts', row.pictures.length > 0 ? 'manualTask.askPictures' : 'manualTask.ask', {})}\n\n${text}`,
    subject: { type: 'SocialPost', id: row.id },
    owner: ownerPersonId ? { personId: ownerPersonId } : ownerUnitId ? { unitId: ownerUnitId } : null,
    due: { minutes: row.channel.minutesToPost },
    createdById: row.authorId,
  });
  await keepAttempt(tx, organizationId, row.id, { kind: 'asked' });
  // Nothing more to send: the proof brings it on.
  await tx.socialPost.updateMany({
    where: { organizationId, id: row.id, state: 'sending' },
    data: { taskId, nextTryAt: null, claimedUntil: null, sentText: text },
  });
  await tellPostChanged(tx, bus, { organizationId, personId: null }, row.id, row.version);
}
