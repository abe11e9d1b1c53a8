import {
  type ChannelKind,
  measurePost,
  type PostMeasure,
  pictureRefusal,
} from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import { pictureFacts } from '../../office/files/share/picture-facts.ts';
import { problem } from '../../platform/problems.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { mustBeUsable } from './pictures/must-be-usable.ts';

/** The text as it goes out: the release's address on a line of its own, where it has one. */
export const finalText = (text: string, withLink: boolean, releaseUrl: string | null): string =>
  [text.trim(), ...(withLink && releaseUrl ? [releaseUrl] : [])].filter(Boolean).join('\n\n');

/** As long as any address of a release may become: before it is published nobody knows how long it is. */
const lengthOfAddress = 120;

const measured = ({ channel, pictures, text, withLink }: LoadedSocialPost, releaseUrl: string | null): PostMeasure =>
  measurePost(
    { kind: channel.kind as ChannelKind, lengthLimit: channel.lengthLimit },
    pictures.length,
    finalText(text, withLink, releaseUrl),
  );

/**
 * Refuses what the channel would cut or not take, and pictures that may not be shown. A link whose address is not known yet counts as a
 * long one.
 * @throws channel-archived | social-post-empty | social-post-too-long | social-post-picture-…
 */
export async function mustFit(tx: Tx, row: LoadedSocialPost, releaseUrl: string | null): Promise<void> {
  if (row.channel.archivedAt) throw problem('channel-archived');
  if (row.text.trim() === '') throw problem('social-post-empty');
  const coming = row.withLink && row.pressReleaseId && !releaseUrl ? lengthOfAddress : 0;
  const { length, limit } = measured(row, releaseUrl);
  if (length + coming > limit) throw problem('social-post-too-long', { params: { length: length + coming, limit } });
  await mustBeUsable(
    tx,
    row.channel.organizationId,
    row.pictures.map(({ fileId }) => fileId),
  );
}

/** Why an approved post cannot go out as it is: its channel, its release or the rights of a picture changed since. */
export async function misfitOf(
  tx: Tx,
  row: LoadedSocialPost,
  releaseUrl: string | null,
): Promise<'channel-archived' | 'release-gone' | 'does-not-fit' | 'picture-not-usable' | null> {
  if (row.channel.archivedAt) return 'channel-archived';
  if (row.pressReleaseId !== null && !releaseUrl) return 'release-gone';
  const { length, limit } = measured(row, releaseUrl);
  if (length > limit) return 'does-not-fit';
  const ids = row.pictures.map(({ fileId }) => fileId);
  const facts = await pictureFacts(tx, row.channel.organizationId, ids);
  const isUsable = (id: string): boolean => {
    const one = facts.get(id);
    return one !== undefined && pictureRefusal(one) === null;
  };
  return ids.every(isUsable) ? null : 'picture-not-usable';
}

/** Where the public reads the release, while it is published. */
export async function releaseUrlOf(
  tx: Tx,
  organizationId: string,
  pressReleaseId: string | null,
  publicUrl: string,
): Promise<string | null> {
  if (!pressReleaseId) return null;
  const [found] = await tx.$queryRaw<{ address: string }[]>`
    SELECT o.slug || '/' || p.language || '/' || p.slug AS address FROM publication p
    JOIN organization o ON o.id = p.organization_id
    WHERE p.organization_id = ${organizationId}::uuid AND p.press_release_id = ${pressReleaseId}::uuid AND p.current
      AND p.withdrawn_at IS NULL`;
  return found ? `${publicUrl}/n/${encodeURI(found.address)}` : null;
}
