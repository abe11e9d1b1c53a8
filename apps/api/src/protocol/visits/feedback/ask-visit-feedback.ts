import { type AskVisitFeedback, feedbackDays } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit, mustBe } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { recordPart } from '../party/record-part.ts';
import { feedbackToken, hashOfFeedbackToken, newSalt } from './feedback-link.ts';
import { mailFeedback } from './feedback-mails.ts';
import { askableStates } from './may-ask-guests.ts';

/** A link for one guest, for so many days by the clock of the database. A second one takes the place of the first; what was said stays. */
export async function askVisitFeedback(
  tx: Tx,
  { config, bus, jobs }: Pick<Platform, 'config' | 'bus' | 'jobs'>,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { participantId, language, byMail }: AskVisitFeedback,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId, 'update');
  if (!namesSeen(actor, ability, visit)) throw problem('visit-names-hidden');
  mustBe(visit, askableStates);
  const guest = await tx.visitParticipant.findFirst({
    where: { organizationId, id: participantId, visitId, side: 'guest', removedAt: null },
    select: { guestId: true },
  });
  if (!guest?.guestId) {
    throw problem('visit-item-part-not-possible', {
      errors: [{ pointer: '/participantId', code: 'part', message: '/participantId' }],
    });
  }
  if (byMail && !(await hasAddress(tx, config, organizationId, guest.guestId))) {
    throw problem('visit-guest-without-address');
  }
  const known = await tx.visitFeedback.findFirst({ where: { organizationId, participantId }, select: { id: true } });
  const id = known?.id ?? newId();
  const salt = newSalt();
  const tokenHash = hashOfFeedbackToken(feedbackToken(config.SECRET_KEY, { id, salt }));
  const [row] = await tx.$queryRaw<{ id: string; version: number }[]>`
    INSERT INTO visit_feedback (organization_id, id, visit_id, participant_id, salt, token_hash, language, is_mailed, created_by_id, ends_at)
    VALUES (${organizationId}::uuid, ${id}::uuid, ${visitId}::uuid, ${participantId}::uuid, ${salt}, ${tokenHash}, ${language}, ${byMail},
      ${personId}::uuid, now() + make_interval(days => ${feedbackDays}))
    ON CONFLICT (organization_id, id) DO UPDATE SET salt = excluded.salt, token_hash = excluded.token_hash, language = excluded.language,
      is_mailed = excluded.is_mailed, asked_at = now(), ends_at = excluded.ends_at, revoked_at = NULL, version = visit_feedback.version + 1
    RETURNING id, version`;
  if (!row) throw new Error('no link was made');
  if (byMail) await jobs.enqueue(tx, mailFeedback, { organizationId, feedbackId: id, version: row.version });
  const after = { participantId, language, isMailed: byMail };
  await recordPart(tx, bus, actor, visit, { event: 'visit.feedback-asked', after });
}

/** Mail leaves this house, and there is somewhere to send it to. */
async function hasAddress(tx: Tx, config: Platform['config'], organizationId: string, id: string): Promise<boolean> {
  if (config.SMTP_URL === '') return false;
  return (await tx.guest.count({ where: { organizationId, id, email: { not: '' } } })) > 0;
}
