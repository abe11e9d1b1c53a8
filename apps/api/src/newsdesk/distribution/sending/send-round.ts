import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { claimDeliveries, type Claimed } from './claim-deliveries.ts';
import { embargoUrlsFor } from './embargo-urls-for.ts';
import type { mailMaker } from './make-mail.ts';
import type { mailLines } from './mail-line.ts';
import type { MailIdentity } from './mail-sender.ts';
import { type Running, runningDispatches, stillRunning, tellTrouble } from './running-dispatches.ts';
import type { SendingJournal } from './sending-journal.ts';
import { type Settled, settledBy } from './settled.ts';
import type { SettledBatch } from './settle-batch.ts';
import type { SmtpLine } from './smtp-line.ts';

export interface Bench {
  readonly workerId: string;
  readonly journal: SendingJournal;
  readonly batch: SettledBatch;
  readonly identity: MailIdentity;
  readonly make: ReturnType<typeof mailMaker>;
  readonly open: ReturnType<typeof mailLines>;
  /** kept open from one round to the next */
  readonly lines: (SmtpLine | null)[];
  isStopping(): boolean;
  /** a dispatch may have been paused or cancelled since it was last asked */
  takeDirty(): boolean;
}

type Due = Claimed & { readonly embargoUrl: string | null };

const batchSize = 200;
/** Each of these has a link made for them first. */
const embargoBatch = 40;
/** Then others come in: dispatches that have begun meanwhile, and whatever else has to be looked at between rounds. */
const roundMs = 20_000;

/** Sends what is due, until nothing is or the process stops. Memory holds two portions, however many recipients there are. */
export async function sendRound(platform: Platform, bench: Bench): Promise<number> {
  const { databases, config, log } = platform;
  const { workerId } = bench;
  const running = await runningDispatches(platform);
  if (running.length === 0) return 0;
  const of = new Map(running.map((one) => [one.id, one]));
  const halted = new Set<string>();
  const turns = [...running];
  const until = Date.now() + roundMs;
  const queue: Due[] = [];
  let claiming: Promise<void> | null = null;
  let lineProblem: string | null = null;
  let sent = 0;

  const mayClaim = (): boolean => !bench.isStopping() && Date.now() < until;

  const claimMore = async (): Promise<void> => {
    while (turns.length > 0 && queue.length < batchSize && lineProblem === null && mayClaim()) {
      const dispatch = turns.shift() as Running;
      const { organizationId, id: dispatchId } = dispatch;
      const claim = {
        organizationId,
        dispatchId,
        workerId,
        size: dispatch.purpose === 'embargo' ? embargoBatch : batchSize,
        ratePerDomain: config.MAIL_RATE_PER_DOMAIN,
      };
      const { rows, urls } = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
        const claimed = await claimDeliveries(tx, claim);
        return { rows: claimed, urls: await embargoUrlsFor(tx, config, dispatch, claimed) };
      });
      for (const row of rows) queue.push({ ...row, embargoUrl: urls.get(row.id) ?? null });
      // One after the other: a short dispatch does not wait for a long one.
      if (rows.length > 0) turns.push(dispatch);
    }
  };
  const next = async (): Promise<Due | undefined> => {
    if (queue.length < batchSize / 2 && claiming === null && turns.length > 0 && mayClaim()) {
      claiming = claimMore().finally(() => (claiming = null));
    }
    while (queue.length === 0 && claiming !== null) await settledClaim();
    return queue.shift();
  };
  // Read through a function: the compiler does not see that the claim is made elsewhere.
  const settledClaim = (): Promise<void> => claiming ?? Promise.resolve();
  const settle = (delivery: Claimed, settled: Settled): void => {
    bench.journal.noteSettled(settled);
    bench.batch.add(delivery, settled);
  };
  const giveBack = (delivery: Claimed, reply = ''): void =>
    settle(delivery, { id: delivery.id, state: reply ? 'deferred' : 'queued', reply });
  const noteHalted = async (): Promise<void> => {
    if (!bench.takeDirty()) return;
    const still = await stillRunning(platform, [...of.keys()]);
    for (const id of of.keys()) if (!still.has(id)) halted.add(id);
  };

  const sendOver = async (slot: number): Promise<void> => {
    let current = '';
    for (let delivery = await next(); delivery; delivery = await next()) {
      current = delivery.id;
      await noteHalted();
      const dispatch = of.get(delivery.dispatchId);
      if (!dispatch || halted.has(delivery.dispatchId) || bench.isStopping()) {
        giveBack(delivery);
        continue;
      }
      let line = bench.lines[slot] ?? null;
      if (line?.isBroken) line = null;
      try {
        line ??= lineProblem === null ? await bench.open(() => current) : null;
      } catch (error) {
        lineProblem = String((error as { response?: string }).response ?? (error as Error).message).slice(0, 300);
        log.warn({ err: error }, 'the mail server cannot be reached');
      }
      bench.lines[slot] = line;
      if (!line) {
        giveBack(delivery, lineProblem ?? 'no line');
        continue;
      }
      const message = await bench.make(dispatch, delivery, delivery.embargoUrl).catch((error: unknown) => {
        log.error({ err: error, deliveryId: current }, 'a mail could not be written');
        return null;
      });
      if (!message) {
        settle(delivery, { id: delivery.id, state: 'bounced', reply: 'the mail could not be written' });
        continue;
      }
      const envelope = { from: bench.identity.envelopeFrom(delivery.id), to: delivery.mail };
      const attempt = await line.send(envelope, message, () => bench.journal.noteEnd(current));
      settle(delivery, settledBy(delivery.id, attempt));
      if (attempt.end === 'accepted') sent++;
      if (dispatch.hasTrouble && attempt.end !== 'unsent') await endTrouble(platform, dispatch);
    }
  };
  await Promise.all(Array.from({ length: config.MAIL_CONNECTIONS }, (_, slot) => sendOver(slot)));
  await settledClaim();
  for (const left of queue.splice(0)) giveBack(left);
  await bench.batch.flush();
  // Nothing of ours is claimed any more.
  bench.journal.clear();
  if (lineProblem !== null) {
    for (const one of running)
      await tellTrouble(platform, one, { code: 'mail-server-unreachable', detail: lineProblem });
  }
  return sent;
}

async function endTrouble(platform: Platform, dispatch: Running): Promise<void> {
  (dispatch as { hasTrouble: boolean }).hasTrouble = false;
  await tellTrouble(platform, dispatch, null);
}
