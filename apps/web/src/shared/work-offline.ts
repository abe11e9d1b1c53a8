import { forgetSnapshotsBefore } from './snapshot-store.ts';

/** What this session loaded to show the page: what it needs to open again without a network. */
function loadedFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const linked = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]')].map(
    (element) => ('href' in element ? element.href : element.src),
  );
  const ours = [...loaded, ...linked].filter((address) => {
    const url = URL.parse(address);
    return (
      url?.origin === window.location.origin && (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg')
    );
  });
  return [...new Set(ours)];
}

const longestKept = 30 * 86_400_000;

/** Each event has a place of its own; what nobody has opened for a month needs no room on a phone any more, and its names least of all. */
async function forgetOldPlaces(): Promise<void> {
  const oldest = Date.now() - longestKept;
  await forgetSnapshotsBefore(new Date(oldest).toISOString());
  for (const name of await caches.keys()) {
    if (!name.startsWith('offline ')) continue;
    const page = await (await caches.open(name)).match('/');
    const isOld = Date.parse(page?.headers.get('date') ?? '') < oldest;
    if (!isOld) continue;
    const scope = name.slice('offline '.length);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration?.scope === scope) await registration.unregister();
    await caches.delete(name);
  }
}

/**
 * From now on pages below `scope` open without a network, with what this session has loaded; true when that is so. Browsers that
 * cannot (a private window, plain HTTP) go on as before: what is open stays open.
 */
export async function workOffline(scope: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return false;
  try {
    const registration = await navigator.serviceWorker.register('/offline-worker.js', { scope });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return false;
    const channel = new MessageChannel();
    const kept = new Promise<boolean>((resolve) => {
      channel.port1.onmessage = () => resolve(true);
      setTimeout(() => resolve(false), 30_000);
    });
    worker.postMessage({ keep: loadedFiles() }, [channel.port2]);
    const isKept = await kept;
    await forgetOldPlaces();
    return isKept;
  } catch {
    return false;
  }
}
