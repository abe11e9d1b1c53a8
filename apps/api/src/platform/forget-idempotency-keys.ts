import type { Platform } from './platform.ts';

/** A repetition comes within minutes; a week is kept, and what is older is forgotten in small steps. */
export function forgetIdempotencyKeys({ jobs, databases }: Platform): void {
  jobs.repeat('forget idempotency keys', 3_600_000, async () => {
    await databases.jobs.prisma.$executeRaw`
      DELETE FROM idempotency_key WHERE (organization_id, person_id, key) IN (
        SELECT organization_id, person_id, key FROM idempotency_key WHERE created_at < now() - interval '7 days' LIMIT 5000)`;
  });
}
