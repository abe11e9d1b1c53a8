import { channelsRoutes, type NewChannel, socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import { withOrganization } from '@ravabet/db/with-organization';
import { anOffice } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';
import { sendDueSocialPosts } from '../newsdesk/social-posts/send-due-social-posts.ts';
import { aReadyPicture } from './published-releases.ts';
import { misbehavingChannel } from './misbehaving-channel.ts';

export const token = '123456:secret-of-the-bot';

interface FileRights {
  licence: string;
  consent: string;
  expiresOn: Date;
}

/** An office with its people, a channel that answers as it is told, and the steps that a test takes again and again. */
export async function aDeskOfPosts(app: TestApp) {
  const office = await anOffice(app);
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const far = await misbehavingChannel();
  const sql = (work: (tx: Parameters<Parameters<typeof withOrganization>[2]>[0]) => Promise<unknown>) =>
    withOrganization(app.platform.databases.app.prisma, office.organization.id, work);
  const aPost = async (channelId: string, text = 'ساعت ملاقات از شنبه تازه می‌شود', more: object = {}) => {
    const { status, body, text: said } = await officer.call(routes.create, { body: { channelId, text, ...more } });
    if (status !== 201) throw new Error(said);
    return body.id;
  };
  return {
    office,
    officer,
    manager,
    far,
    sql,
    aPost,
    async aChannel(more: Partial<NewChannel> = {}) {
      const body: NewChannel = {
        kind: 'bot',
        name: 'کانال بله',
        language: 'fa',
        apiUrl: far.url,
        publicUrl: 'https://ble.ir/shafa',
        chatId: '@shafa',
        lengthLimit: 400,
        ownerPersonId: null,
        ownerUnitId: null,
        minutesToPost: 60,
        secret: token,
        ...more,
      };
      const answer = await manager.call(channelsRoutes.create, { body });
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body.id;
    },
    async approvedPost(channelId: string, text?: string, more?: object) {
      const id = await aPost(channelId, text, more);
      await officer.call(routes.submit, { params: { id }, body: { version: 1 } });
      const { body, status, text: said } = await manager.call(routes.approve, { params: { id }, body: { version: 2 } });
      if (status !== 200) throw new Error(said);
      return { id, version: body.version };
    },
    /** A picture of the files room; with rights unless said otherwise. */
    async aPicture(rights: Partial<FileRights> = {}) {
      const { fileId } = await aReadyPicture(app, office);
      const data = { licence: 'مالکیت سازمان', consent: 'given', ...rights };
      await sql((tx) => tx.file.updateMany({ where: { organizationId: office.organization.id, id: fileId }, data }));
      return fileId;
    },
    publish: (post: { id: string; version: number }) =>
      manager.call(routes.publish, { params: { id: post.id }, body: { version: post.version } }),
    get: async (id: string) => (await manager.call(routes.get, { params: { id } })).body,
    round: async () => sendDueSocialPosts(app.platform),
    /** As if its waiting were over. */
    waited: (id: string) =>
      sql(
        (tx) =>
          tx.$executeRaw`UPDATE social_post SET next_try_at = now() - interval '1 s', claimed_until = NULL WHERE id = ${id}::uuid`,
      ),
  };
}
