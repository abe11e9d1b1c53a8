import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Polls the readiness route; resolves when it answers 200. */
export async function waitUntilReady(address: string, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2_000) });
      await answer.body?.cancel();
      if (answer.ok) return;
    } catch {
      // not listening yet
    }
    if (Date.now() > deadline)
      throw new Error(`${address}/api/health/ready did not answer within ${patience / 1000} s`);
    await delay(100);
  }
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * Whether we could listen there ourselves: a taken port is better named before minutes of preparation. The patience
 * is for the service of a launcher that was killed: it is just finishing its last requests.
 */
export async function portIsFree(host: string, port: number, patience = 12_000): Promise<boolean> {
  for (const deadline = Date.now() + patience; ; await delay(200)) {
    if (await canListen(host, port)) return true;
    if (Date.now() > deadline) return false;
  }
}
