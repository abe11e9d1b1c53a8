import { useEffect, useSyncExternalStore } from 'react';
import type * as overlays from './overlays.ts';

type Overlays = typeof overlays;

let loaded: Overlays | null = null;
let coming: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches what floats (menus, lists, dialogs) ahead of its first use: when a trigger is pointed at, or when the page has nothing to do. */
export function prepareOverlays(): void {
  coming ??= import('./overlays.ts').then(
    (module) => {
      loaded = module;
      for (const listener of listeners) listener();
    },
    () => {
      // Without a connection the next press tries again.
      coming = null;
    },
  );
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What floats, once it is there. The trigger stays where it is meanwhile, so the focus and what was pressed are not lost. */
export function useOverlays(isNeeded: boolean): Overlays | null {
  useEffect(() => {
    if (isNeeded) prepareOverlays();
  }, [isNeeded]);
  return useSyncExternalStore(subscribe, () => loaded);
}
