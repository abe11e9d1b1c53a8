import type { Tx } from '@ravabet/db';
import { notify } from '../../../../office/notifications/share/notify.ts';
import { audit } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { tellVisitChanged } from '../../tell-of-visit.ts';
import { hashOfFeedbackToken } from '../feedback-link.ts';
import type { ReadForm } from './feedback-form.ts';

/**
 * Keeps what a guest said in place of what was said before. Who keeps the visit hears of the first time. The trail and the notice name
 * nobody: both have other readers than the file. @returns false where the link ended meanwhile
 */
export async function giveFeedback(
  tx: Tx,
  bus: Platform['bus'],
  organizationId: string,
  token: string,
  { ratings, text }: ReadForm,
): Promise<boolean> {
  const { welcome, programme, interpretation, hospitality } = ratings;
  const [kept] = await tx.$queryRaw<{ id: string; visitId: string; isFirst: boolean }[]>`
    WITH before AS (
      SELECT id, answered_at FROM visit_feedback
      WHERE organization_id = ${organizationId}::uuid AND token_hash = ${hashOfFeedbackToken(token)} FOR UPDATE
    )
    UPDATE visit_feedback f SET welcome = ${welcome}::int, programme = ${programme}::int, interpretation = ${interpretation}::int,
      hospitality = ${hospitality}::int, text = ${text}, answered_at = now(), version = f.version + 1
    FROM before
    WHERE f.organization_id = ${organizationId}::uuid AND f.id = before.id AND f.revoked_at IS NULL AND f.ends_at > now()
    RETURNING f.id, f.visit_id AS "visitId", before.answered_at IS NULL AS "isFirst"`;
  if (!kept) return false;
  const visit = await tx.visit.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: kept.visitId } },
    select: { id: true, title: true, version: true, officerId: true, createdById: true },
  });
  const guest = { organizationId, personId: null };
  await audit(tx, guest, {
    event: 'visit.feedback-given',
    subjectType: 'Visit',
    subjectId: visit.id,
    after: { isFirst: kept.isFirst },
  });
  await notify(
    tx,
    bus,
    guest,
    { personIds: [visit.officerId, visit.createdById].filter((one) => one !== null) },
    {
      kind: 'visit-feedback',
      subjectType: 'Visit',
      subjectId: visit.id,
      params: { title: visit.title },
      dedupeKey: `visit-feedback ${kept.id}`,
    },
  );
  await tellVisitChanged(tx, bus, guest, visit);
  return true;
}
