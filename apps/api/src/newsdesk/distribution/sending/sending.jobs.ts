import type { FastifyInstance } from 'fastify';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { beginDueDispatches } from '../dispatches/begin-due-dispatches.ts';
import { finishDispatches } from '../dispatches/finish-dispatches.ts';
import { mailLines } from './mail-line.ts';
import { mailIdentity } from './mail-sender.ts';
import { mailMaker } from './make-mail.ts';
import { recoverDeliveries } from './recover-deliveries.ts';
import { type Bench, sendRound } from './send-round.ts';
import { bootId, openJournal } from './sending-journal.ts';
import { settledBatch } from './settle-batch.ts';

const everyMs = 300;
const beatMs = 30_000;
const patienceMs = 4000;

/** Declares the work of sending: it runs where background work does, in as many processes as there are. */
export function sendInBackground(app: FastifyInstance, platform: Platform): void {
  const { config, bus, jobs, databases } = platform;
  const workerId = newId();
  let isStopping = false;
  let isDirty = true;
  let bench: Bench | null = null;
  let current: Promise<unknown> = Promise.resolve();
  const off = bus.on('record.changed', ({ subjectType }) => {
    if (subjectType === 'Dispatch') isDirty = true;
  });

  const openBench = async (): Promise<Bench> => {
    const identity = mailIdentity(config);
    await databases.jobs.prisma
      .$executeRaw`INSERT INTO mail_worker (id, boot_id) VALUES (${workerId}::uuid, ${bootId()}) ON CONFLICT DO NOTHING`;
    return {
      workerId,
      journal: await openJournal(config.DATA_DIR, workerId),
      batch: settledBatch(platform, workerId),
      identity,
      make: mailMaker(identity),
      open: mailLines(config),
      lines: [],
      isStopping: () => isStopping,
      takeDirty() {
        const was = isDirty;
        isDirty = false;
        return was;
      },
    };
  };
  // Also in the middle of a long round: other machines take a process that is silent for dead.
  const beating = setInterval(() => {
    if (!bench) return;
    const { prisma } = databases.jobs;
    void Promise.all([
      prisma.$executeRaw`UPDATE mail_worker SET beat_at = now() WHERE id = ${workerId}::uuid`,
      prisma.$executeRaw`DELETE FROM mail_rate WHERE minute < now() - interval '1 hour'`,
    ]).catch(() => undefined);
  }, beatMs);
  beating.unref();

  const round = async (): Promise<void> => {
    await recoverDeliveries(platform, workerId);
    await beginDueDispatches(platform);
    bench ??= await openBench();
    const sent = await sendRound(platform, bench);
    // Lines that nobody needs for now are not kept: the server would end them itself, in the middle of the next mail.
    if (sent === 0) for (const line of bench.lines.splice(0)) line?.close();
    await finishDispatches(platform);
  };
  jobs.repeat('send mails', everyMs, async () => {
    if (!isStopping) await (current = round());
  });
  app.addHook('onClose', async () => {
    isStopping = true;
    off();
    clearInterval(beating);
    const ended = current.catch(() => undefined);
    // A server that says nothing does not hold up the end of the process.
    const giveUp = setTimeout(() => bench?.lines.forEach((line) => line?.close()), patienceMs);
    await ended;
    clearTimeout(giveUp);
    if (!bench) return;
    for (const line of bench.lines) line?.close();
    bench.journal.close();
    await databases.jobs.prisma.$executeRaw`DELETE FROM mail_worker WHERE id = ${workerId}::uuid`;
  });
}
