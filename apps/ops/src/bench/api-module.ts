import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

const load = (path: string): Promise<unknown> => import(join(repositoryRoot, path));

interface ApiModule {
  sessionCookie(secret: string, token: string): string;
  listItemColumns: string;
  fromReleases: string;
  recordColumns: string;
  searchTokens(text: string): string[];
  nameTokens(names: readonly string[]): string[];
  toPrefixTsQuery(tokens: string[]): string;
}

/** What the bench takes from the product, so that both servers say the same: loaded at call time, as the launcher does. */
export async function apiModule(): Promise<ApiModule> {
  const modules = await Promise.all([
    load('apps/api/src/platform/session-cookie.ts'),
    load('apps/api/src/newsdesk/press-releases/press-release.sql.ts'),
    load('packages/persian-text/src/index.ts'),
  ]);
  return Object.assign({}, ...modules) as ApiModule;
}
