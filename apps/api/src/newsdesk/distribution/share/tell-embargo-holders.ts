import type { Tx } from '@ravabet/db';
import type { Jobs } from '../../../platform/jobs.ts';
import { type EmbargoNews, tellEmbargoHolderJob } from '../embargo/embargo.jobs.ts';

/**
 * Tells everybody who has accepted the embargo and so holds the text: that it changed (their page shows every changed word), that it is
 * being changed, or that it will not be published. In the transaction of what happened; the mails follow its commit. Who was invited and
 * has not read needs no correction. Answers how many are told.
 */
export async function tellEmbargoHolders(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueueMany'>,
  about: { organizationId: string; pressReleaseId: string; news: EmbargoNews },
): Promise<number> {
  const { organizationId, pressReleaseId, news } = about;
  const holders = await tx.embargoLink.findMany({
    where: {
      organizationId,
      pressReleaseId,
      revokedAt: null,
      acceptedAt: { not: null },
      expiresAt: { gt: new Date() },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  await jobs.enqueueMany(
    tx,
    tellEmbargoHolderJob,
    holders.map(({ id }) => ({ data: { organizationId, linkId: id, news } })),
  );
  return holders.length;
}
