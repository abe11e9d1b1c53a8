import type { Tx } from '@ravabet/db';
import { newId } from '../../../platform/new-id.ts';
import { redirectPath } from '../redirects/redirect-path.ts';

/**
 * Remembers addresses that releases had on an older site, whole or from the host on. One that is known keeps what it leads to; one that
 * no browser could ask for is left out. @returns how many are new
 */
export async function rememberRedirects(
  tx: Tx,
  organizationId: string,
  older: readonly { address: string; pressReleaseId: string }[],
): Promise<number> {
  const rows = older.flatMap(({ address, pressReleaseId }) => {
    const path = redirectPath(address);
    // The front page is the newsroom's own.
    return path === null || path === '/' ? [] : [{ organizationId, id: newId(), path, pressReleaseId }];
  });
  return (await tx.newsroomRedirect.createMany({ data: rows, skipDuplicates: true })).count;
}
