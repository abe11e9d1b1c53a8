import type { Tx } from '@ravabet/db';

/** One more line of what the channel answered. */
export async function keepAttempt(
  tx: Tx,
  organizationId: string,
  socialPostId: string,
  answered: { kind: string; cause?: string; detail?: string },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO social_post_attempt (organization_id, social_post_id, n, outcome, cause, detail)
    SELECT ${organizationId}::uuid, ${socialPostId}::uuid, coalesce(max(n), 0) + 1, ${answered.kind}, ${answered.cause ?? ''},
      ${answered.detail ?? ''}
    FROM social_post_attempt WHERE organization_id = ${organizationId}::uuid AND social_post_id = ${socialPostId}::uuid`;
}
