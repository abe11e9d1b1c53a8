import type { SuppressionReason } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import { newId } from '../../../platform/new-id.ts';
import { normalisedMail } from '../sending/normalised-mail.ts';

export interface Unwanted {
  readonly mail: string;
  readonly detail: string;
  readonly deliveryId?: string;
}

/**
 * Puts addresses on the list of those that are not written to, and takes them out of whatever still waits. One that is on the list
 * already stays there as it is.
 * @returns the ids of those that are new
 */
export async function suppressAddresses(
  tx: Tx,
  organizationId: string,
  unwanted: readonly Unwanted[],
  reason: SuppressionReason,
  createdById: string | null = null,
): Promise<string[]> {
  const addresses = unwanted.map(({ mail }) => normalisedMail(mail));
  const added = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO suppression (organization_id, id, mail, mail_normalised, reason, detail, delivery_id, created_by_id)
    SELECT ${organizationId}::uuid, u.id, u.mail, u.address, ${reason}, u.detail, u.delivery_id, ${createdById}::uuid
    FROM unnest(${unwanted.map(() => newId())}::uuid[], ${unwanted.map(({ mail }) => mail)}::text[], ${addresses}::text[],
      ${unwanted.map(({ detail }) => detail)}::text[], ${unwanted.map(({ deliveryId }) => deliveryId ?? null)}::uuid[])
      AS u(id, mail, address, detail, delivery_id)
    ON CONFLICT (organization_id, mail_normalised) WHERE lifted_at IS NULL DO NOTHING RETURNING id`;
  await tx.$executeRaw`
    UPDATE delivery SET state = 'suppressed', next_try_at = NULL
    WHERE organization_id = ${organizationId}::uuid AND mail_normalised = ANY(${addresses}::text[]) AND state IN ('queued', 'deferred')`;
  return added.map(({ id }) => id);
}
