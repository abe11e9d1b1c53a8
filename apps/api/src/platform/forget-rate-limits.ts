import type { Platform } from './platform.ts';

/** No window is longer than a day: a count that nobody has added to since is nobody's any more. */
export function forgetRateLimits({ jobs, databases }: Pick<Platform, 'jobs' | 'databases'>): void {
  jobs.repeat('forget rate limits', 3_600_000, () => forgetOldCounts(databases));
}

export async function forgetOldCounts({ identity }: Platform['databases']): Promise<void> {
  const dayAgo = BigInt(Date.now() - 86_400_000);
  await identity.prisma.$executeRaw`
    DELETE FROM rate_limit WHERE id IN (SELECT id FROM rate_limit WHERE last_request < ${dayAgo} LIMIT 5000)`;
}
