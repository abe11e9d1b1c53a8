import { fork } from 'node:child_process';
import { join } from 'node:path';
import { stopChild } from '../child-process.ts';
import { repositoryRoot } from '../repository-root.ts';
import { serviceNodeArguments } from '../service-environment.ts';
import type { Officer } from './ask-api.ts';
import type { BenchDatabase } from './bench-database.ts';
import type { Row } from './report.ts';
import { dispatchesOf, fillList, managerOf, residentMemory, startBareMailer, startSink } from './sending-parts.ts';
import { apiEnvironment } from './start-servers.ts';

/** As many as a worker has unless it is told otherwise. */
const connections = 5;
const warmUp = 200;

/**
 * Sends a release to so many people by a worker of its own, and says how quickly against a loop that only sends the same text to the same
 * server, before and after; and whether its memory grows with the number of people.
 */
export async function measureSending(
  database: BenchDatabase,
  officer: Officer,
  count: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const sink = await startSink();
  const bare = startBareMailer();
  // The limit of a domain is counted as in an installation that has one, and nobody reaches it.
  const limits = { MAIL_CONNECTIONS: String(connections), MAIL_RATE_PER_DOMAIN: '100000' };
  const worker = fork(join(repositoryRoot, 'apps/api/src/worker.ts'), [], {
    execArgv: [...serviceNodeArguments],
    env: { ...apiEnvironment(database), SMTP_URL: `smtp://127.0.0.1:${sink.port}`, ...limits },
  });
  const memory: number[] = [];
  let sample: NodeJS.Timeout | undefined;
  try {
    const few = await fillList(database.urls.owner, officer, warmUp);
    const many = await fillList(database.urls.owner, officer, count);
    const dispatches = dispatchesOf(await managerOf(database.urls.owner, officer));
    const releaseId = await dispatches.publishedRelease();
    const first = await dispatches.confirmed(releaseId, few, warmUp);
    await dispatches.untilDone(first);
    const { from, subject, text, html } = await dispatches.mail(first);

    const bareCount = Math.min(count, 5_000);
    const bareRate = async (mails: number): Promise<number> => {
      await sink.begin();
      await bare.send({ port: sink.port, count: mails, connections, from, subject, text, html });
      return sink.rate(mails);
    };
    await bareRate(warmUp);
    const before = await bareRate(bareCount);

    const start = residentMemory(worker.pid);
    sample = setInterval(() => memory.push(residentMemory(worker.pid)), 100);
    await sink.begin();
    const asked = performance.now();
    const id = await dispatches.confirmed(releaseId, many, count);
    const confirmedIn = (performance.now() - asked) / 1000;
    await dispatches.untilDone(id);
    const rate = await sink.rate(count);
    clearInterval(sample);

    const after = await bareRate(bareCount);
    // The better of the two: what else the machine does must not flatter us.
    const other = Math.max(before, after);
    const fifth = Math.max(1, Math.floor(memory.length / 5));
    const [early, peak] = [Math.max(...memory.slice(0, fifth)), Math.max(...memory)];
    const megabytes = (value: number): string => `${value.toFixed(0)} MB`;
    const story = `${megabytes(start)} at the start, ${megabytes(early)} within the first fifth, ${megabytes(peak)} at most`;
    tell(
      `sending to ${count}: ${rate.toFixed(0)}/s, the bare loop ${before.toFixed(0)} and ${after.toFixed(0)}/s; confirmed in ${confirmedIn.toFixed(1)} s; ${story}`,
    );
    return [
      {
        name: `sending to ${count}: mails per second / a bare loop, ratio`,
        value: rate / other,
        goal: 0.7,
        better: 'higher',
        note: `${rate.toFixed(0)} / ${other.toFixed(0)} per s`,
      },
      {
        name: 'memory of that worker at most ÷ within its first fifth',
        value: peak / early,
        goal: 1.25,
        better: 'lower',
        note: story,
      },
    ];
  } finally {
    clearInterval(sample);
    await stopChild(worker, 10_000);
    await bare.stop();
    await sink.stop();
  }
}
