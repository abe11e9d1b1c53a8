import type { Tx } from '@ravabet/db';

/** Which of these addresses, in their one form, are not written to. */
export async function suppressedAmong(
  tx: Tx,
  organizationId: string,
  addresses: readonly string[],
): Promise<Set<string>> {
  const found = await tx.suppression.findMany({
    where: { organizationId, liftedAt: null, mailNormalised: { in: [...addresses] } },
    select: { mailNormalised: true },
  });
  return new Set(found.map(({ mailNormalised }) => mailNormalised));
}
