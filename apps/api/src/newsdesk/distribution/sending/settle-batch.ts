import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import type { Claimed } from './claim-deliveries.ts';
import { recordSettled } from './record-settled.ts';
import type { Settled } from './settled.ts';

export interface SettledBatch {
  add(delivery: Claimed, settled: Settled): void;
  /** everything that was added stands in the database after it */
  flush(): Promise<void>;
}

const often = 250;
const tellEveryMs = 1000;
const many = 200;

/** Writes outcomes down in portions, and tells open pages how far it is, at most once a second (and once more when it is done). */
export function settledBatch(platform: Platform, workerId: string): SettledBatch {
  const { databases, bus, config, log } = platform;
  let waiting: { delivery: Claimed; settled: Settled }[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const toldAt = new Map<string, number>();
  const isToldNow = (dispatchId: string): boolean => {
    if (Date.now() - (toldAt.get(dispatchId) ?? 0) < tellEveryMs) return false;
    toldAt.set(dispatchId, Date.now());
    return true;
  };

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    while (waiting.length > 0) {
      const portion = waiting;
      waiting = [];
      const byOrganization = Map.groupBy(portion, ({ delivery }) => delivery.organizationId);
      for (const [organizationId, rows] of byOrganization) {
        try {
          await withOrganization(databases.app.prisma, organizationId, async (tx) => {
            await recordSettled(
              tx,
              organizationId,
              workerId,
              rows.map(({ settled }) => settled),
              config.MAIL_RETRY_HOURS,
            );
            for (const subjectId of new Set(rows.map(({ delivery }) => delivery.dispatchId))) {
              if (!isToldNow(subjectId)) continue;
              await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId });
            }
          });
        } catch (error) {
          // They stand in the journal; here they wait for the database to come back.
          waiting.push(...rows);
          log.warn({ err: error }, 'outcomes of mails wait for the database');
          await new Promise((resolve) => setTimeout(resolve, 500));
        }
      }
    }
  };
  const flush = (): Promise<void> => (writing = writing.then(write));
  return {
    add(delivery, settled) {
      waiting.push({ delivery, settled });
      if (waiting.length >= many) void flush();
      else timer ??= setTimeout(() => void flush(), often);
    },
    flush,
  };
}
