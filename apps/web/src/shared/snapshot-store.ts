import { clear, createStore, get, set } from 'idb-keyval';

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

export const forgetSnapshots = (): Promise<void> => clear(store()).catch(() => undefined);
