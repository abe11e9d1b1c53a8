import type { Tx } from '@ravabet/db';
import type { LoadedDispatch } from './load-dispatch.ts';

type Chosen = Pick<LoadedDispatch, 'organizationId' | 'id' | 'listIds' | 'recipientIds'>;

/**
 * The recipients of this moment become deliveries, in one statement: their names, addresses and languages stay as they are today,
 * whatever becomes of the lists. An address on two lists gets one mail; suppressed ones stand there as not written to.
 * @returns how many will be sent
 */
export async function freezeRecipients(tx: Tx, { organizationId, id, listIds, recipientIds }: Chosen): Promise<number> {
  const [frozen] = await tx.$queryRaw<{ sending: number }[]>`
    WITH chosen AS (
      SELECT r.id, r.name, r.mail, r.mail_normalised, r.outlet, r.language FROM recipient r
      WHERE r.organization_id = ${organizationId}::uuid AND r.archived_at IS NULL AND (r.id = ANY(${recipientIds}::uuid[])
        OR r.id IN (SELECT m.recipient_id FROM recipient_list_member m
          JOIN recipient_list l ON l.organization_id = m.organization_id AND l.id = m.list_id AND l.archived_at IS NULL
          WHERE m.organization_id = ${organizationId}::uuid AND m.list_id = ANY(${listIds}::uuid[])))),
    frozen AS (
      INSERT INTO delivery (organization_id, id, dispatch_id, recipient_id, name, mail, mail_normalised, domain, outlet, language, state, next_try_at)
      SELECT ${organizationId}::uuid, new_time_ordered_id(), ${id}::uuid, c.id, c.name, c.mail, c.mail_normalised,
        lower(substring(c.mail FROM '@([^@]*)$')), c.outlet, c.language,
        CASE WHEN s.id IS NULL THEN 'queued' ELSE 'suppressed' END, CASE WHEN s.id IS NULL THEN now() END
      FROM chosen c
      LEFT JOIN suppression s ON s.organization_id = ${organizationId}::uuid AND s.mail_normalised = c.mail_normalised AND s.lifted_at IS NULL
      RETURNING state)
    SELECT count(*) FILTER (WHERE state = 'queued')::int AS sending FROM frozen`;
  return frozen?.sending ?? 0;
}
