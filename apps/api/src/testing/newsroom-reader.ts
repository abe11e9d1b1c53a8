import { indexPublications } from '../newsdesk/newsroom/search/index-publications.ts';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';

/** A reader of a newsroom, who waits for nothing that a reader would not wait for. */
export function newsroomReader(t: TestApp, office: Office) {
  const room = `/n/${office.organization.slug}`;
  const get = (rest: string, headers: Record<string, string> = {}) =>
    t.app.inject({ method: 'GET', url: rest.startsWith('/n/') ? rest : room + rest, headers });
  return {
    room,
    get,
    /** The page once it says what the house has just decided: two seconds at most. */
    async soon(rest: string, isSo: (page: Awaited<ReturnType<typeof get>>) => boolean) {
      let page = await get(rest);
      for (let tries = 0; tries < 20 && !isSo(page); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        page = await get(rest);
      }
      return page;
    },
    async indexed(): Promise<void> {
      while ((await indexPublications(t.platform.databases.jobs.prisma)) > 0);
    },
  };
}
