import type { Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { readDistributionSettings } from '../suppressions/distribution-settings.ts';

export interface CorrectionDispatch {
  readonly pressReleaseId: string;
  readonly purpose: 'correction' | 'withdrawal';
  /** what changed, or why it was withdrawn; stands in the mail */
  readonly reason: string;
}

/**
 * In the transaction that publishes a correction or a withdrawal: a dispatch to exactly those who got the text before, as they were
 * when they got it, each address once. It waits for one confirmation, or leaves at once where the organisation has set that.
 * @returns its id, or null where nobody got the text
 */
export async function prepareCorrectionDispatch(
  tx: Tx,
  bus: Bus,
  actor: { organizationId: string; personId: string | null },
  { pressReleaseId, purpose, reason }: CorrectionDispatch,
): Promise<string | null> {
  const { organizationId, personId } = actor;
  const id = newId();
  const { correctionsAtOnce } = await readDistributionSettings(tx, organizationId);
  // It waits for its publication, which is the one of this transaction: the worker begins it and freezes the text.
  const data = correctionsAtOnce
    ? ({ state: 'scheduled', timing: 'at', scheduledFor: new Date(), sentById: personId } as const)
    : ({ state: 'draft', timing: 'now' } as const);
  await tx.dispatch.create({
    data: {
      organizationId,
      id,
      pressReleaseId,
      purpose,
      reason: reason.slice(0, 2000),
      preparedById: personId,
      ...data,
    },
    select: { id: true },
  });
  const [held] = await tx.$queryRaw<{ total: number }[]>`
    WITH got AS (
      SELECT DISTINCT ON (d.mail_normalised) d.* FROM delivery d
      JOIN dispatch p ON p.organization_id = d.organization_id AND p.id = d.dispatch_id
      WHERE d.organization_id = ${organizationId}::uuid AND p.press_release_id = ${pressReleaseId}::uuid
        AND d.state IN ('sent', 'unknown') AND p.purpose <> 'withdrawal'
      ORDER BY d.mail_normalised, d.sent_at DESC),
    frozen AS (
      INSERT INTO delivery (organization_id, id, dispatch_id, recipient_id, name, mail, mail_normalised, domain, outlet, language, state, next_try_at)
      SELECT g.organization_id, new_time_ordered_id(), ${id}::uuid, g.recipient_id, g.name, g.mail, g.mail_normalised, g.domain, g.outlet, g.language,
        CASE WHEN s.id IS NULL THEN 'queued' ELSE 'suppressed' END, CASE WHEN s.id IS NULL THEN now() END
      FROM got g
      LEFT JOIN suppression s ON s.organization_id = g.organization_id AND s.mail_normalised = g.mail_normalised AND s.lifted_at IS NULL
      RETURNING state)
    SELECT count(*) FILTER (WHERE state = 'queued')::int AS total FROM frozen`;
  const total = held?.total ?? 0;
  if (total === 0) {
    await tx.dispatch.delete({ where: { organizationId_id: { organizationId, id } }, select: { id: true } });
    return null;
  }
  await tx.dispatch.update({
    where: { organizationId_id: { organizationId, id } },
    data: { total },
    select: { id: true },
  });
  await audit(tx, actor as { organizationId: string; personId: null }, {
    event: correctionsAtOnce ? 'dispatch.sent' : 'dispatch.prepared',
    subjectType: 'Dispatch',
    subjectId: id,
    after: { pressReleaseId, purpose, recipients: total },
  });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: id });
  return id;
}
