import type { Tx } from '@ravabet/db';
import { suppressAddresses } from '../suppressions/suppress-addresses.ts';
import type { Settled } from './settled.ts';

/**
 * Writes down what became of claimed deliveries, many in one statement. What is put off comes again after 1, 2, 4 … 60 minutes, and
 * is given up once the receiving side has put it off for `retryHours`. Trouble of our own line never counts against a recipient.
 */
export async function recordSettled(
  tx: Tx,
  organizationId: string,
  workerId: string,
  settled: readonly Settled[],
  retryHours: number,
): Promise<void> {
  const column = <T>(of: (one: Settled) => T): T[] => settled.map(of);
  const changed = await tx.$queryRaw<{ id: string; mail: string; state: string; reply: string; hard: boolean }[]>`
    UPDATE delivery d SET
      state = n.state, claimed_by = NULL, reply = CASE WHEN s.state = 'queued' THEN d.reply ELSE s.reply END,
      attempts = d.attempts - (s.state = 'queued')::int,
      sent_at = CASE WHEN n.state = 'sent' THEN now() WHEN n.state = 'unknown' THEN coalesce(d.sent_at, now()) ELSE d.sent_at END,
      bounced_at = CASE WHEN n.state = 'bounced' THEN now() ELSE d.bounced_at END,
      deferred_since = CASE WHEN s.put_off THEN coalesce(d.deferred_since, now()) ELSE d.deferred_since END,
      next_try_at = CASE
        WHEN n.state = 'queued' THEN now()
        WHEN n.state <> 'deferred' THEN NULL
        WHEN s.put_off THEN now() + make_interval(mins => least(60, power(2, least(d.attempts, 7) - 1))::int)
        ELSE now() + make_interval(secs => least(300, 15 * power(2, least(d.attempts, 6) - 1))) END
    FROM unnest(${column(({ id }) => id)}::uuid[], ${column(({ state }) => state)}::text[], ${column(({ reply }) => cleaned(reply))}::text[],
        ${column(({ hard }) => hard ?? false)}::bool[], ${column(({ putOff }) => putOff ?? false)}::bool[]) AS s(id, state, reply, hard, put_off)
      JOIN delivery o ON o.organization_id = ${organizationId}::uuid AND o.id = s.id
      JOIN dispatch p ON p.organization_id = o.organization_id AND p.id = o.dispatch_id
      CROSS JOIN LATERAL (SELECT CASE
        WHEN s.state IN ('queued', 'deferred') AND p.state = 'cancelled' THEN 'cancelled'
        WHEN s.put_off AND o.deferred_since < now() - make_interval(hours => ${retryHours}::int) THEN 'bounced'
        ELSE s.state END AS state) n
    WHERE d.organization_id = ${organizationId}::uuid AND d.id = s.id AND d.claimed_by = ${workerId}::uuid
    RETURNING d.id, d.mail, d.state, d.reply, s.hard`;
  const gone = changed.filter(({ state, hard }) => state === 'bounced' && hard);
  if (gone.length === 0) return;
  await suppressAddresses(
    tx,
    organizationId,
    gone.map(({ id, mail, reply }) => ({ mail, deliveryId: id, detail: reply })),
    'bounced',
  );
}

/** PostgreSQL takes no NUL, and a server may say anything. */
const cleaned = (reply: string): string => reply.replaceAll('\u0000', '').slice(0, 500).toWellFormed();
