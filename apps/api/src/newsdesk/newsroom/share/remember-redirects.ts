import type { Tx } from '@ravabet/db';
import { newId } from '../../../platform/new-id.ts';
import { oldAddressOf } from './old-address.ts';

/**
 * Remembers addresses that releases had on an older site, whole or from the host on, and which import brought them. One that is known
 * keeps what it leads to; one that no browser could ask for is left out. @returns how many are new
 */
export async function rememberRedirects(
  tx: Tx,
  organizationId: string,
  older: readonly { address: string; pressReleaseId: string }[],
  importId: string | null = null,
): Promise<number> {
  const rows = older.flatMap(({ address, pressReleaseId }) => {
    const path = oldAddressOf(address);
    return path === null ? [] : [{ organizationId, id: newId(), path, pressReleaseId, importId }];
  });
  if (rows.length === 0) return 0;
  return (await tx.newsroomRedirect.createMany({ data: rows, skipDuplicates: true })).count;
}

/** Addresses that an import brought lead nowhere from now on. */
export async function forgetRedirects(
  tx: Tx,
  organizationId: string,
  importId: string,
  pressReleaseIds: readonly string[],
): Promise<void> {
  await tx.newsroomRedirect.deleteMany({
    where: { organizationId, importId, pressReleaseId: { in: [...pressReleaseIds] } },
  });
}
