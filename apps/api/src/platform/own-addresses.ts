/** An organisation's newsroom at a host name of its own, as the configuration says it: `shafa=https://news.shafa.ir, …` */
const pair = /^([a-z0-9-]+)=(https?:\/\/[^\s/=,]+)\/?$/;

/** @returns the pairs of the setting, or null when one of them is not `slug=address` */
export function parseOwnAddresses(setting: string): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const one of setting.split(/[\s,]+/).filter(Boolean)) {
    const [, slug, address] = pair.exec(one) ?? [];
    const url = address === undefined ? null : URL.parse(address);
    if (slug === undefined || !url || !isSafe(url) || found.has(slug)) return null;
    found.set(slug, url.origin);
  }
  return new Set(found.values()).size === found.size ? found : null;
}

/** Readers are promised HTTPS; only a machine's own names may do without. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');

/** Which newsroom stands at which host, and what an address there means inside. */
export function ownAddresses(setting: string) {
  const bySlug = parseOwnAddresses(setting) ?? new Map<string, string>();
  const byHost = new Map([...bySlug].map(([slug, origin]) => [new URL(origin).host, slug]));
  const slugAt = (host: string | undefined): string | undefined => host && byHost.get(host.toLowerCase());
  return {
    any: byHost.size > 0,
    of: (slug: string): string | null => bySlug.get(slug) ?? null,
    /** The address that the router knows: at an own host everything but the common files belongs to its newsroom. */
    inner(host: string | undefined, url: string): string {
      if (byHost.size === 0) return url;
      const slug = slugAt(host);
      if (slug === undefined || url.startsWith('/n/_/') || url === '/favicon.svg') return url;
      return `/n/${slug}${url.replace(/^\/(?=\?|$)/, '')}`;
    },
    /** Where somebody who asks by the common host is sent on to. */
    elsewhere(host: string | undefined, url: string): string | null {
      if (byHost.size === 0) return null;
      const slug = /^\/n\/([^/?]+)/.exec(url)?.[1];
      const own = slug === undefined ? undefined : bySlug.get(slug);
      if (slug === undefined || own === undefined || slugAt(host) === slug) return null;
      return own + (url.slice(3 + slug.length) || '/');
    },
  };
}
export type OwnAddresses = ReturnType<typeof ownAddresses>;
