import { Prisma } from '@ravabet/db';
import type { LoadedDispatch } from './load-dispatch.ts';

type Chosen = Pick<LoadedDispatch, 'organizationId' | 'id' | 'state' | 'purpose' | 'listIds' | 'recipientIds'>;

/**
 * Whom a dispatch reaches, as a part of a statement with the columns address, mail, name, outlet, language and suppressed: there may be
 * very many of them, and they stay in the database. Of a draft they are those of this moment, else those who were frozen.
 */
export function chosenRecipients({ organizationId, id, state, purpose, listIds, recipientIds }: Chosen): Prisma.Sql {
  if (state !== 'draft' || purpose === 'correction' || purpose === 'withdrawal') {
    return Prisma.sql`
      SELECT mail_normalised AS address, mail, name, outlet, language, state = 'suppressed' AS suppressed FROM delivery
      WHERE organization_id = ${organizationId}::uuid AND dispatch_id = ${id}::uuid`;
  }
  return Prisma.sql`
    SELECT r.mail_normalised AS address, r.mail, r.name, r.outlet, r.language, s.id IS NOT NULL AS suppressed FROM recipient r
    LEFT JOIN suppression s ON s.organization_id = r.organization_id AND s.mail_normalised = r.mail_normalised AND s.lifted_at IS NULL
    WHERE r.organization_id = ${organizationId}::uuid AND r.archived_at IS NULL AND (r.id = ANY(${recipientIds}::uuid[])
      OR r.id IN (SELECT m.recipient_id FROM recipient_list_member m
        JOIN recipient_list l ON l.organization_id = m.organization_id AND l.id = m.list_id AND l.archived_at IS NULL
        WHERE m.organization_id = ${organizationId}::uuid AND m.list_id = ANY(${listIds}::uuid[])))`;
}
