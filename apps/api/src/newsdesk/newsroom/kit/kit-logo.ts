import { withOrganization } from '@ravabet/db/with-organization';
import { pictureKey } from '../../../platform/letterhead.ts';
import { contentKey } from '../../../platform/storage.ts';
import type { Publisher } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';

/**
 * The sign on the organisation's paper, else that of its newsroom; and a name for it, so that a kit with another one is another file. The
 * organisation has put it on its letterhead for everybody to see, but the role of the public may not look into files.
 */
export async function kitLogo(
  { platform }: Pick<NewsroomSite, 'platform'>,
  { id, letterhead, look }: Publisher,
): Promise<{ key: string; name: string } | null> {
  const { logoFileId } = letterhead;
  const key =
    typeof logoFileId === 'string'
      ? await withOrganization(platform.databases.app.prisma, id, (tx) => pictureKey(tx, id, logoFileId))
      : null;
  if (key && logoFileId) return { key, name: logoFileId.slice(-12) };
  return look.logo ? { key: contentKey(id, look.logo.sha256), name: look.logo.sha256.slice(0, 12) } : null;
}
