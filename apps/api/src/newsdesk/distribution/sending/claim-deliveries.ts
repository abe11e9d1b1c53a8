import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';

/** A delivery that this process, and no other, is sending. */
export interface Claimed {
  readonly organizationId: string;
  readonly dispatchId: string;
  readonly id: string;
  readonly recipientId: string | null;
  readonly name: string;
  readonly mail: string;
  readonly language: Language;
  readonly domain: string;
}

export interface Claim {
  readonly organizationId: string;
  readonly dispatchId: string;
  readonly workerId: string;
  readonly size: number;
  /** mails to one domain within a minute, for all processes together; 0: as many as go */
  readonly ratePerDomain: number;
}

/**
 * Takes deliveries that are due. Several processes share the work: a row belongs to whoever locked it first. What a domain may get
 * this minute is counted in the same transaction; what is too much goes back and waits for the next minute.
 */
export async function claimDeliveries(tx: Tx, claim: Claim): Promise<Claimed[]> {
  const { organizationId, dispatchId, workerId, size, ratePerDomain } = claim;
  const claimed = await tx.$queryRaw<Claimed[]>`
    WITH due AS (
      SELECT d.id FROM delivery d
      JOIN dispatch p ON p.organization_id = d.organization_id AND p.id = d.dispatch_id AND p.state = 'sending'
      WHERE d.organization_id = ${organizationId}::uuid AND d.dispatch_id = ${dispatchId}::uuid
        AND d.state IN ('queued', 'deferred') AND d.next_try_at <= now()
        AND (${ratePerDomain}::int = 0 OR NOT EXISTS (SELECT FROM mail_rate r
          WHERE r.domain = d.domain AND r.minute = date_trunc('minute', now()) AND r.n >= ${ratePerDomain}::int))
      ORDER BY d.next_try_at LIMIT ${size}::int FOR UPDATE OF d SKIP LOCKED)
    UPDATE delivery d SET state = 'sending', claimed_by = ${workerId}::uuid, attempts = d.attempts + 1
    FROM due WHERE d.organization_id = ${organizationId}::uuid AND d.id = due.id
    RETURNING d.organization_id AS "organizationId", d.dispatch_id AS "dispatchId", d.id, d.recipient_id AS "recipientId", d.name, d.mail, d.language, d.domain`;
  if (ratePerDomain === 0 || claimed.length === 0) return claimed;

  const wanted = Map.groupBy(claimed, ({ domain }) => domain);
  // In one order in every process, so that two of them never wait for each other.
  const domains = [...wanted.keys()].sort();
  const counts = domains.map((domain) => wanted.get(domain)?.length ?? 0);
  const counted = await tx.$queryRaw<{ domain: string; n: number }[]>`
    INSERT INTO mail_rate AS r (domain, minute, n)
      SELECT w.domain, date_trunc('minute', now()), w.n FROM unnest(${domains}::text[], ${counts}::int[]) AS w(domain, n)
    ON CONFLICT (domain, minute) DO UPDATE SET n = r.n + excluded.n RETURNING r.domain, r.n`;
  const back: Claimed[] = [];
  for (const { domain, n } of counted) {
    const rows = wanted.get(domain) ?? [];
    const excess = Math.min(rows.length, n - ratePerDomain);
    if (excess <= 0) continue;
    back.push(...rows.splice(rows.length - excess));
    await tx.$executeRaw`UPDATE mail_rate SET n = n - ${excess}::int WHERE domain = ${domain} AND minute = date_trunc('minute', now())`;
  }
  if (back.length === 0) return claimed;
  const ids = back.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE delivery SET state = 'queued', claimed_by = NULL, attempts = attempts - 1
    WHERE organization_id = ${organizationId}::uuid AND id = ANY(${ids}::uuid[])`;
  const given = new Set(ids);
  return claimed.filter(({ id }) => !given.has(id));
}
