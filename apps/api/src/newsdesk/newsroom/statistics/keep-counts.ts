import { localDateOf } from '@ravabet/calendars';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { isLanguage } from '../newsroom-pages.ts';
import type { Publisher } from '../newsroom-reads.ts';
import type { Sum } from './read-counter.ts';
import { sourceOf } from './source-of.ts';

type PublisherOf = (slug: string) => Promise<Publisher | null>;

/** Adds sums to the day's, one statement for each organisation. @returns those that could not be written */
export async function keepCounts(
  { databases, config, log }: Pick<Platform, 'databases' | 'config' | 'log'>,
  publisherOf: PublisherOf,
  sums: readonly Sum[],
  now = new Date(),
): Promise<Sum[]> {
  const left: Sum[] = [];
  const byPublisher = Map.groupBy(sums, ({ path }) => path.split('/')[2] ?? '');
  for (const [slug, own] of byPublisher) {
    try {
      const publisher = await publisherOf(decodeURIComponent(slug));
      if (!publisher) continue;
      const hosts = new Set(
        [config.publicUrl, publisher.ownAddress ?? config.publicUrl].map((url) => new URL(url).hostname),
      );
      await withOrganization(databases.app.prisma, publisher.id, (tx) => addToDay(tx, publisher, hosts, own, now));
    } catch (error) {
      log.warn({ err: error }, 'counts of the newsroom wait for the database');
      left.push(...own);
    }
  }
  return left;
}

type Tx = Parameters<Parameters<typeof withOrganization>[2]>[0];

async function addToDay(
  tx: Tx,
  { id, timeZone }: Publisher,
  ownHosts: ReadonlySet<string>,
  sums: readonly Sum[],
  now: Date,
): Promise<void> {
  const rows = sums.flatMap(({ path, what, host, n }) => {
    const [, , , language = '', slug = ''] = path.split('/');
    if (!isLanguage(language)) return [];
    const source = sourceOf(host, ownHosts);
    // Of visits from inside one place is as good as another.
    return [{ language, slug: decodeURIComponent(slug), what, source, host: source === 'inside' ? '' : host, n }];
  });
  const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  await tx.$executeRaw`
    INSERT INTO newsroom_count (organization_id, day, press_release_id, language, what, source, host, n)
    SELECT ${id}::uuid, ${localDateOf(now.toISOString(), timeZone)}::date,
      coalesce(p.press_release_id, '00000000-0000-0000-0000-000000000000'), x.language, x.what, x.source, x.host, sum(x.n)
    FROM unnest(${column('language')}::text[], ${column('slug')}::text[], ${column('what')}::text[], ${column('source')}::text[],
      ${column('host')}::text[], ${column('n')}::int[]) AS x(language, slug, what, source, host, n)
    LEFT JOIN publication p ON p.organization_id = ${id}::uuid AND p.language = x.language AND p.slug = x.slug AND p.current
    WHERE x.slug = '' OR p.press_release_id IS NOT NULL
    GROUP BY 3, 4, 5, 6, 7 ORDER BY 3, 4, 5, 6, 7
    ON CONFLICT (organization_id, day, press_release_id, language, what, source, host) DO UPDATE SET n = newsroom_count.n + EXCLUDED.n`;
}
