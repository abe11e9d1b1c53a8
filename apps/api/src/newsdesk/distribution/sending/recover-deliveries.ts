import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { recordSettled } from './record-settled.ts';
import { bootId, forgetJournal, isAtWork, readJournal } from './sending-journal.ts';
import type { Settled } from './settled.ts';

interface Left {
  workerId: string;
  bootId: string | null;
  silent: boolean;
}

/**
 * Deliveries that a process claimed and then died. Its journal says what it had handed over; what is not in it waits again. Where the
 * journal is out of reach (another machine, or this one after its power went), nobody knows: that is told, and not sent twice.
 */
export async function recoverDeliveries(platform: Platform, ownWorkerId: string): Promise<number> {
  const { databases, config, log } = platform;
  const left = await databases.jobs.prisma.$queryRaw<Left[]>`
    SELECT c.claimed_by AS "workerId", w.boot_id AS "bootId", coalesce(w.beat_at < now() - interval '5 minutes', true) AS silent
    FROM (SELECT DISTINCT claimed_by FROM delivery WHERE claimed_by IS NOT NULL AND claimed_by <> ${ownWorkerId}::uuid) c
    LEFT JOIN mail_worker w ON w.id = c.claimed_by`;
  let recovered = 0;
  for (const { workerId, bootId: boot, silent } of left) {
    const journal = readJournal(config.DATA_DIR, workerId);
    const isHere = boot === bootId() && journal !== null;
    if (isHere ? await isAtWork(config.DATA_DIR, workerId) : !silent) continue;
    const fate = (id: string): Settled => {
      const known = journal?.settled.get(id);
      if (known) return known;
      const surelyUnsent = config.SMTP_URL === '' || (isHere && !journal.ended.has(id));
      return surelyUnsent ? { id, state: 'queued', reply: '' } : { id, state: 'unknown', reply: '' };
    };
    const claimed = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string }[]>`
      SELECT organization_id AS "organizationId", id FROM delivery WHERE claimed_by = ${workerId}::uuid`;
    for (const [organizationId, rows] of Map.groupBy(claimed, (row) => row.organizationId)) {
      await withOrganization(databases.app.prisma, organizationId, (tx) =>
        recordSettled(
          tx,
          organizationId,
          workerId,
          rows.map(({ id }) => fate(id)),
          config.MAIL_RETRY_HOURS,
        ),
      );
    }
    recovered += claimed.length;
    log.warn(
      { workerId, deliveries: claimed.length },
      'a process stopped in the middle of sending; what it left is taken up',
    );
    await databases.jobs.prisma.$executeRaw`DELETE FROM mail_worker WHERE id = ${workerId}::uuid`;
    if (journal) forgetJournal(config.DATA_DIR, workerId);
  }
  return recovered;
}
