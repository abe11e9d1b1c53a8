import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { deliveryOfToken, type TokenUse } from '../sending/signed-token.ts';
import { suppressUnreachable } from '../suppressions/suppress-unreachable.ts';
import { readReport, type Report } from './read-report.ts';
import { recordSubscriberBounce } from './record-subscriber-bounce.ts';

export interface TakenBounce {
  readonly matched: boolean;
  readonly kind: Report['kind'];
}

/**
 * A message that came back. It counts only for a delivery whose token it carries, and only we can make tokens: a forged one changes
 * nothing and is told in the log. What is final takes the address off; what passes is counted.
 */
export async function takeBounce(platform: Platform, message: Buffer): Promise<TakenBounce> {
  const { config, databases, log } = platform;
  const report = await readReport(message).catch((error: unknown): Report => {
    log.warn({ err: error }, 'a message in the bounce mailbox could not be read');
    return { candidates: [], kind: 'none', detail: '' };
  });
  const { kind, candidates, detail } = report;
  const named = (use: TokenUse): string | undefined =>
    candidates.map((candidate) => deliveryOfToken(config.SECRET_KEY, use, candidate)).find((id) => id !== null) ??
    undefined;
  const deliveryId = named('bounce');
  if (!deliveryId) {
    const subscriberId = named('subscription');
    if (subscriberId) return { matched: await recordSubscriberBounce(platform, subscriberId, kind, detail), kind };
    log.warn({ kind, candidates: candidates.length }, 'a report of failure without a token of ours changes nothing');
    return { matched: false, kind };
  }
  const [delivery] = await databases.jobs.prisma.$queryRaw<{ organizationId: string }[]>`
    SELECT organization_id AS "organizationId" FROM delivery WHERE id = ${deliveryId}::uuid`;
  if (!delivery) return { matched: false, kind };
  if (kind !== 'none' && kind !== 'delayed') await record(platform, delivery.organizationId, deliveryId, kind, detail);
  return { matched: true, kind };
}

/** The same report may come twice: what it says is set, and counted once. */
async function record(
  { databases, bus }: Platform,
  organizationId: string,
  id: string,
  kind: 'hard' | 'soft' | 'complaint',
  detail: string,
): Promise<void> {
  const said = detail.replaceAll('\u0000', '').toWellFormed().slice(0, 500);
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const [row] = await tx.$queryRaw<{ mail: string; dispatchId: string }[]>`
      UPDATE delivery SET
        state = CASE WHEN ${kind} = 'complaint' OR state NOT IN ('sent', 'unknown', 'bounced') THEN state ELSE 'bounced' END,
        bounced_at = CASE WHEN ${kind} = 'complaint' THEN bounced_at ELSE coalesce(bounced_at, now()) END,
        soft_bounces = soft_bounces + CASE WHEN ${kind} = 'soft' AND reply <> ${said} THEN 1 ELSE 0 END,
        reply = ${said}
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid RETURNING mail, dispatch_id AS "dispatchId"`;
    if (!row) return;
    if (kind !== 'soft') {
      const reason = kind === 'hard' ? 'bounced' : 'complained';
      const unwanted = { mail: row.mail, detail: said, deliveryId: id };
      await suppressUnreachable(tx, organizationId, unwanted, reason);
    }
    await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: row.dispatchId });
  });
}
