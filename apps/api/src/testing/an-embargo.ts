import { embargoLinksRoutes as routes, recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';
import { pressBrowser } from './press-browser.ts';
import { approved } from './published-releases.ts';

/** Stands in the title of every release that `anEmbargo` makes. */
export const embargoCanary = 'قناری‌زیر‌ممنوعیت';
let people = 0;

/** What an officer does before publication, through the API; and what a journalist does with it. */
export async function anEmbargo(app: TestApp, office: Office) {
  const officer = await office.actingAs('pr-officer');
  const aRecipient = async (more: object = {}): Promise<{ id: string; mail: string }> => {
    const mail = `sara${++people}@example.ir`;
    const body = { name: 'سارا محمدی', mail, outlet: 'خبرگزاری نمونه', ...more };
    return { id: (await officer.call(recipientsRoutes.create, { body })).body.id, mail };
  };
  const embargoed = (more: object = {}) => {
    const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
    return approved(office, { title: embargoCanary, embargoUntil, ...more });
  };
  return {
    aRecipient,
    embargoed,
    /** a release under embargo, and one recipient's address to it */
    anInvitation: async (more: object = {}) => {
      const release = await embargoed(more);
      const recipient = await aRecipient();
      const body = { recipientId: recipient.id };
      const made = await officer.call(routes.create, { params: { id: release.id }, body });
      if (made.status !== 201) throw new Error(made.text);
      return { release, recipient, linkId: made.body.id, path: new URL(made.body.url).pathname };
    },
    accepting: async (path: string, from = pressBrowser(app)) => {
      await from.post(`${path}/accept`, { agree: 'yes' });
      return from;
    },
    report: async (id: string, query = {}) => (await officer.call(routes.report, { params: { id }, query })).body.items,
  };
}
