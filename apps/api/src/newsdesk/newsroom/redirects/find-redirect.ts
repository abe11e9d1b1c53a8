import { readOf } from '../../../platform/sql-text.ts';
import type { NewsroomReads, Publisher } from '../newsroom-reads.ts';
import { basePath } from '../page-context.ts';
import { redirectPath } from './redirect-path.ts';

const readRedirect = readOf(
  'newsroom_redirect',
  `SELECT r.target, p.language, p.slug, p.withdrawn_at AS "withdrawnAt" FROM newsroom_redirect r
    LEFT JOIN publication p ON p.organization_id = r.organization_id AND p.press_release_id = r.press_release_id AND p.current
  WHERE r.organization_id = $1::uuid AND r.path = ANY ($2::text[]) ORDER BY length(r.path) DESC LIMIT 1`,
);
interface Row {
  target: string | null;
  language: string | null;
  slug: string | null;
}

/** Where an address of an older site leads now, or null. `rest` is what follows the newsroom's own beginning. */
export async function findRedirect(
  { reader }: NewsroomReads,
  publisher: Publisher,
  rest: string,
): Promise<string | null> {
  const path = redirectPath(rest);
  if (path === null) return null;
  const [bare = ''] = path.split('?');
  const [row] = await reader.rows<Row>(publisher.id, readRedirect, [publisher.id, [path, bare]]);
  if (!row) return null;
  if (row.target !== null) return basePath(publisher) + encodeURI(row.target);
  return row.slug === null ? null : `${basePath(publisher)}/${row.language}/${encodeURIComponent(row.slug)}`;
}
