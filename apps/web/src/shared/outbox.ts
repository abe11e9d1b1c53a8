import { createStore, del, entries, get, set, update, type UseStore } from 'idb-keyval';

/** The server's own sentences about a refusal, where its slug alone would leave gaps. */
export interface Refusal {
  readonly title: string;
  readonly detail: string;
}

/** Something a person did that the server has not heard of yet. */
export interface Waiting<T> {
  /** made here: the server takes it once, however often it is sent */
  readonly id: string;
  /** its place in the order of this device */
  readonly order: number;
  /** whose it is: nobody else's session sends it */
  readonly personId: string;
  /** the record that it belongs to */
  readonly subjectId: string;
  readonly body: T;
  /** slug of the problem for which the server did not take it; it stays until the person has seen that */
  readonly refusedFor: string | null;
  readonly refusal?: Refusal | null;
}

/**
 * What waits to be sent, in the order in which it was done. It survives a closed tab, a crash and an empty battery; other tabs of the
 * same device see it too. Where a browser keeps nothing (a private window), it holds as long as the page is open, and `isSafe` is false.
 */
export class Outbox<T> {
  #waiting: readonly Waiting<T>[] = [];
  #isSafe = true;
  readonly #store: UseStore;
  readonly #device: UseStore;
  readonly #listeners = new Set<() => void>();
  readonly #others: BroadcastChannel;

  constructor(name: string) {
    this.#store = createStore(`ravabet-outbox-${name}`, 'waiting');
    this.#device = createStore('ravabet-device', 'device');
    this.#others = new BroadcastChannel(`ravabet-outbox-${name}`);
    this.#others.addEventListener('message', () => void this.load());
  }

  readonly read = (): readonly Waiting<T>[] => this.#waiting;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get isSafe(): boolean {
    return this.#isSafe;
  }

  async load(): Promise<void> {
    try {
      const kept = await entries<string, Waiting<T>>(this.#store);
      this.#show(kept.map(([, one]) => one).toSorted((a, b) => a.order - b.order));
    } catch {
      this.#isSafe = false;
    }
  }

  /** The name of this device, the same until its data is cleared. */
  async deviceId(): Promise<string> {
    const made = crypto.randomUUID();
    try {
      await update<string>('id', (id) => id ?? made, this.#device);
      return (await get<string>('id', this.#device)) ?? made;
    } catch {
      return made;
    }
  }

  /** Kept first, shown and sent after. */
  async add(entry: Omit<Waiting<T>, 'order' | 'refusedFor' | 'refusal'>): Promise<void> {
    const waiting = { ...entry, order: await this.#nextOrder(), refusedFor: null };
    await this.#keep(waiting);
    this.#show([...this.#waiting.filter(({ id }) => id !== waiting.id), waiting]);
    this.#others.postMessage('changed');
  }

  /** The server has it. */
  async taken(ids: readonly string[]): Promise<void> {
    for (const id of ids) await del(id, this.#store).catch(() => undefined);
    this.#show(this.#waiting.filter(({ id }) => !ids.includes(id)));
    this.#others.postMessage('changed');
  }

  /** The server did not take it; it is shown with the reason until the person puts it away. */
  async refused(id: string, refusedFor: string, refusal: Refusal | null = null): Promise<void> {
    const found = this.#waiting.find((one) => one.id === id);
    if (!found) return;
    const marked = { ...found, refusedFor, refusal };
    await this.#keep(marked);
    this.#show(this.#waiting.map((one) => (one.id === id ? marked : one)));
    this.#others.postMessage('changed');
  }

  async #nextOrder(): Promise<number> {
    let order = Math.max(0, ...this.#waiting.map((one) => one.order)) + 1;
    try {
      await update<number>('order', (last = 0) => (order = Math.max(order, last + 1)), this.#device);
    } catch {
      this.#isSafe = false;
    }
    return order;
  }

  async #keep(waiting: Waiting<T>): Promise<void> {
    await set(waiting.id, waiting, this.#store).catch(() => {
      this.#isSafe = false;
    });
  }

  #show(waiting: readonly Waiting<T>[]): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }
}
