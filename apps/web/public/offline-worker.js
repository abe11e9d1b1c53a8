// Lets one place of the app open without a network (a day at the door). What it keeps is told by the page (shared/work-offline.ts):
// the page itself, its scripts, styles and fonts. Data is not its business: that is kept by the page, and forgotten at sign-out.
const shelf = `offline ${self.registration.scope}`;
const shell = '/';
/** A line that gives nothing for so long is as good as none. */
const patience = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) event.waitUntil(stock(keep).then(() => event.ports[0]?.postMessage('kept')));
});

/** What of a new version is needed comes, what only the old one needed goes. */
async function stock(addresses) {
  const cache = await caches.open(shelf);
  const wanted = new Set(addresses.map((address) => new URL(address, self.location.origin).href));
  const had = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all([
    cache.add(new Request(shell, { cache: 'reload' })),
    ...[...wanted].filter((url) => !had.has(url)).map((url) => cache.add(url).catch(() => undefined)),
  ]);
  const useless = [...had].filter((url) => url.includes('/assets/') && !wanted.has(url));
  await Promise.all(useless.map((url) => cache.delete(url)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(navigate(request));
  else if (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg') event.respondWith(asset(request));
});

async function navigate(request) {
  const kept = (await caches.open(shelf)).match(shell);
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), patience));
  try {
    return await Promise.race([fetch(request), late]);
  } catch (error) {
    const page = await kept;
    if (page) return page;
    throw error;
  }
}

/** A name with a hash in it never changes what it means. */
async function asset(request) {
  const cache = await caches.open(shelf);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
