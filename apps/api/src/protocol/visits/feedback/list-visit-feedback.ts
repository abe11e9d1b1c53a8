import type { FeedbackLink, VisitFeedback } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { feedbackAddress } from './feedback-link.ts';
import { askableStates, mayAskGuests } from './may-ask-guests.ts';
import { averagesOf, readAnswers, readFeedbackGuests } from './read-feedback.ts';

type Config = Platform['config'];

/** What guests said and, for who makes links, whom one was made for. */
export async function listVisitFeedback(
  tx: Tx,
  config: Config,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<VisitFeedback> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId);
  const answers = await readAnswers(tx, organizationId, visitId, namesSeen(actor, ability, visit));
  const mayAsk = mayAskGuests(actor, ability, visit);
  const canAsk = mayAsk && askableStates.some((state) => state === visit.state);
  return {
    answers,
    averages: averagesOf(answers),
    guests: mayAsk ? await readFeedbackGuests(tx, organizationId, visitId, config.SMTP_URL !== '') : [],
    allowedActions: canAsk ? [{ verb: 'ask' }] : [],
  };
}

/** The link that was just made; repeated because an answer was lost, the request shows the same. */
export async function readFeedbackLink(
  tx: Tx,
  config: Config,
  actor: Actor,
  ability: Ability,
  { id: visitId, participantId }: { id: string; participantId: string },
): Promise<FeedbackLink> {
  const { organizationId } = actor;
  const feedback = await listVisitFeedback(tx, config, actor, ability, visitId);
  const row = await tx.visitFeedback.findFirst({ where: { organizationId, visitId, participantId, revokedAt: null } });
  if (!row || feedback.guests.length === 0) throw problem('not-found');
  const { slug } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { slug: true } });
  return { address: feedbackAddress(config, slug, { ...row, language: row.language as Language }), feedback };
}
