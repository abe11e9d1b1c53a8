import type { Platform } from '../../../platform/platform.ts';
import { cardHash, drawCard, type ShareCard } from './share-card.ts';

/** Whoever asks for many at once waits in a short line, and is sent away when it is full: pages are never slower for it. */
const waitingAtMost = 20;
const keptInMemory = 200;

export class TooManyCards extends Error {}

const keyOf = (organizationId: string, hash: string): string => `cards/${organizationId}/${hash}.png`;

/** Cards drawn once for all processes, by what stands on them; one at a time in a process. */
export function keptCards({ storage, log }: Pick<Platform, 'storage' | 'log'>) {
  const memory = new Map<string, Buffer>();
  const underway = new Map<string, Promise<Buffer>>();
  let line: Promise<unknown> = Promise.resolve();

  function keep(key: string, bytes: Buffer): Buffer {
    memory.delete(key);
    memory.set(key, bytes);
    const [oldest] = memory.keys();
    if (memory.size > keptInMemory && oldest !== undefined) memory.delete(oldest);
    return bytes;
  }

  async function make(key: string, card: ShareCard): Promise<Buffer> {
    const size = await storage.sizeOf(key);
    if (size !== null) {
      const parts: Buffer[] = [];
      for await (const part of await storage.read(key)) parts.push(part as Buffer);
      return Buffer.concat(parts);
    }
    const turn = line.then(() => drawCard(card));
    line = turn.catch(() => undefined);
    const bytes = await turn;
    await storage
      .put(key, bytes, 'image/png')
      .catch((error: Error) => log.warn({ err: error }, 'a card could not be kept'));
    return bytes;
  }

  return {
    /** @throws TooManyCards */
    async get(organizationId: string, card: ShareCard): Promise<Buffer> {
      const key = keyOf(organizationId, cardHash(card));
      const known = memory.get(key);
      if (known) return keep(key, known);
      let making = underway.get(key);
      if (!making) {
        if (underway.size >= waitingAtMost) throw new TooManyCards();
        making = make(key, card).finally(() => underway.delete(key));
        underway.set(key, making);
      }
      return keep(key, await making);
    },
  };
}
