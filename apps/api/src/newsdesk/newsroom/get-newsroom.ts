import type { Newsroom } from '@ravabet/contracts/newsdesk/newsroom';
import { languages } from '@ravabet/i18n';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import type { Config } from '../../platform/config.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { ownAddresses } from '../../platform/own-addresses.ts';

type Row = Omit<Newsroom['languages'][number], 'url' | 'feedUrl'>;

const readOrganization = readOf('newsroom_address', 'SELECT slug FROM organization WHERE id = $1::uuid');
const readPublished = readOf(
  'newsroom_published',
  `SELECT language, count(*)::int AS count, (array_agg(title ORDER BY first_published_at DESC))[1] AS "newestTitle",
    max(first_published_at) AS "newestAt"
  FROM publication WHERE organization_id = $1::uuid AND current AND withdrawn_at IS NULL GROUP BY language`,
);

/** The newsroom as its staff see it: addresses, and what stands there in each language. */
export async function getNewsroom(
  reader: TenantReader,
  config: Pick<Config, 'publicUrl' | 'NEWSROOM_ADDRESSES'>,
  actor: Actor,
  ability: Ability,
): Promise<Newsroom> {
  must(ability, 'read', 'Newsroom');
  const { organizationId } = actor;
  const values = [organizationId];
  const [organizations = [], published = []] = await reader.all(organizationId, [
    { read: readOrganization, values },
    { read: readPublished, values },
  ]);
  const slug = (organizations[0] as { slug: string } | undefined)?.slug;
  if (slug === undefined) throw problem('not-found');
  const address = ownAddresses(config.NEWSROOM_ADDRESSES).of(slug) ?? `${config.publicUrl}/n/${slug}`;
  return {
    url: address,
    languages: languages.map((language) => {
      const found = (published as (Omit<Row, 'newestAt'> & { newestAt: Date })[]).find(
        (row) => row.language === language,
      );
      return {
        language,
        url: `${address}/${language}`,
        feedUrl: `${address}/${language}/feed.atom`,
        count: found?.count ?? 0,
        newestTitle: found?.newestTitle ?? null,
        newestAt: found?.newestAt.toISOString() ?? null,
      };
    }),
  };
}
