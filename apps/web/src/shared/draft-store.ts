import { createStore, del, get, set } from 'idb-keyval';

/** What was typed and is not on the server yet. It survives a closed tab, a crash and a lost line. */
export interface StoredDraft<T> {
  /** version of the record that was changed */
  version: number;
  base: T;
  changes: Partial<T>;
  at: string;
}

const store = (() => {
  let opened: ReturnType<typeof createStore> | undefined;
  return () => (opened ??= createStore('ravabet', 'drafts'));
})();

// A browser that keeps nothing (private window, full disk) must not stop the work: the server still gets it.
export async function keepDraft<T>(key: string, draft: StoredDraft<T>): Promise<void> {
  await set(key, draft, store()).catch(() => undefined);
}

export async function findDraft<T>(key: string): Promise<StoredDraft<T> | null> {
  return (await get<StoredDraft<T>>(key, store()).catch(() => undefined)) ?? null;
}

export async function dropDraft(key: string): Promise<void> {
  await del(key, store()).catch(() => undefined);
}
