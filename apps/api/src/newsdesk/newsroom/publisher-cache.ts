import type { Bus } from '../../platform/bus.ts';
import type { NewsroomReads, Publisher } from './newsroom-reads.ts';

const freshForMs = 5000;

/** Whose newsroom an address belongs to, asked again when something changed there; addresses of nobody are not kept. */
export function publisherCache(reads: Pick<NewsroomReads, 'publisher'>, bus: Pick<Bus, 'on'>) {
  const known = new Map<string, { at: number; publisher: Promise<Publisher | null> }>();
  // Which of them it is does not matter: each is one quick read.
  const stop = bus.on('newsroom.changed', () => known.clear());
  const find = (slug: string): Promise<Publisher | null> => {
    const entry = known.get(slug);
    if (entry && Date.now() - entry.at < freshForMs) return entry.publisher;
    if (known.size > 1000) known.clear();
    const publisher = /^[\p{L}\p{N}-]{1,100}$/u.test(slug) ? reads.publisher(slug) : Promise.resolve(null);
    known.set(slug, { at: Date.now(), publisher });
    const forget = (): void => {
      if (known.get(slug)?.publisher === publisher) known.delete(slug);
    };
    publisher.then((found) => found === null && forget(), forget);
    return publisher;
  };
  return Object.assign(find, { close: stop });
}
