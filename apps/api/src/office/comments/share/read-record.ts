import type { DiscussedType } from '@ravabet/contracts/office/comments';
import { subject } from '@ravabet/permissions';
import { mayReadCampaign } from '../../../newsdesk/campaigns/share/may-read-campaign.ts';
import { mayReadDispatch } from '../../../newsdesk/distribution/share/may-read-dispatch.ts';
import { mayReadFact } from '../../../newsdesk/facts/share/may-read-fact.ts';
import { mayReadPressQuestion } from '../../../newsdesk/newsroom/share/may-read-press-question.ts';
import { mayReadPressRelease } from '../../../newsdesk/press-releases/share/may-read-press-release.ts';
import { mayReadSocialPost } from '../../../newsdesk/social-posts/share/may-read-social-post.ts';
import { mayReadVisit } from '../../../protocol/visits/share/may-read-visit.ts';
import { mayReadEvent } from '../../../protocol/events/share/may-read-event.ts';
import { mayReadSupportRequest } from '../../../protocol/support-requests/share/may-read-support-request.ts';
import type { MayRead, RecordCard } from '../../../platform/record-card.ts';
import { mayReadGift } from '../../../protocol/gifts/share/may-read-gift.ts';
import { mayReadGuest } from '../../../protocol/guests/share/may-read-guest.ts';
import { mayReadOccasion } from '../../../protocol/occasions/share/may-read-occasion.ts';
import { mayReadTask } from '../../tasks/share/may-read-task.ts';

const mayReadFile: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.file.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { name: true, uploadedById: true, deletedAt: true },
  });
  if (!row || row.deletedAt || !ability.can('read', subject('File', { uploadedById: row.uploadedById }))) return null;
  return { title: row.name, concernedPersonIds: [row.uploadedById] };
};

const mayReadMembership: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.membership.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { displayName: true, personId: true },
  });
  if (!row || !ability.can('read', subject('Membership', { personId: row.personId }))) return null;
  return { title: row.displayName, concernedPersonIds: [] };
};

/** Every kind of record that can be talked about. A new room gives its mayRead… function here. */
const records: Record<DiscussedType, MayRead> = {
  PressRelease: mayReadPressRelease,
  Task: mayReadTask,
  File: mayReadFile,
  Membership: mayReadMembership,
  SocialPost: mayReadSocialPost,
  PressQuestion: mayReadPressQuestion,
  Fact: mayReadFact,
  Campaign: mayReadCampaign,
  Dispatch: mayReadDispatch,
  SupportRequest: mayReadSupportRequest,
  Occasion: mayReadOccasion,
  Visit: mayReadVisit,
  Guest: mayReadGuest,
  Gift: mayReadGift,
  Event: mayReadEvent,
};

export const isDiscussed = (type: string): type is DiscussedType => Object.hasOwn(records, type);

/** The card of a record of any room, or null when the person may not read it. */
export function readRecord(
  tx: Parameters<MayRead>[0],
  actor: Parameters<MayRead>[1],
  ability: Parameters<MayRead>[2],
  type: string,
  id: string,
): Promise<RecordCard | null> {
  return isDiscussed(type) ? records[type](tx, actor, ability, id) : Promise.resolve(null);
}

/** The same for what is said about it: null also for whom the talk is hidden. */
export async function readTalk(...asked: Parameters<typeof readRecord>): Promise<RecordCard | null> {
  const card = await readRecord(...asked);
  return card?.isTalkHidden ? null : card;
}
