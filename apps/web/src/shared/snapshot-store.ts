import { clear, createStore, del, entries, get, set } from 'idb-keyval';

/** Answers of the server, kept for a place that must go on without it. Forgotten at sign-out: they show names. */
interface Snapshot<T> {
  readonly data: T;
  readonly keptAt: string;
}

const store = (() => {
  let opened: ReturnType<typeof createStore> | undefined;
  return () => (opened ??= createStore('ravabet-snapshots', 'snapshots'));
})();

export const keepSnapshot = (key: string, data: unknown): Promise<void> =>
  set(key, { data, keptAt: new Date().toISOString() }, store()).catch(() => undefined);

export const findSnapshot = async <T>(key: string): Promise<Snapshot<T> | null> =>
  (await get<Snapshot<T>>(key, store()).catch(() => undefined)) ?? null;

export const forgetSnapshot = (key: string): Promise<void> => del(key, store()).catch(() => undefined);

/** What was kept before an instant is of a day that is over. */
export async function forgetSnapshotsBefore(instant: string): Promise<void> {
  const all = await entries<string, Snapshot<unknown>>(store()).catch(() => []);
  for (const [key, { keptAt }] of all) if (keptAt < instant) await forgetSnapshot(key);
}

export const forgetSnapshots = (): Promise<void> => clear(store()).catch(() => undefined);
