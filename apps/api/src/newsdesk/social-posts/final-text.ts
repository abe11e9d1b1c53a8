import type { Tx } from '@ravabet/db';
import { countGraphemes } from '@ravabet/persian-text';
import { problem } from '../../platform/problems.ts';
import type { LoadedSocialPost } from './load-social-post.ts';

/** The text as it goes out: the release's address on a line of its own, where it has one. */
export const finalText = (text: string, withLink: boolean, releaseUrl: string | null): string =>
  [text.trim(), ...(withLink && releaseUrl ? [releaseUrl] : [])].filter(Boolean).join('\n\n');

/** As long as any address of a release may become: before it is published nobody knows how long it is. */
const lengthOfAddress = 120;

/**
 * Refuses what the channel would cut or not take. A link whose address is not known yet counts as a long one.
 * @throws channel-archived | social-post-empty | social-post-too-long
 */
export function mustFit(row: LoadedSocialPost, releaseUrl: string | null): void {
  if (row.channel.archivedAt) throw problem('channel-archived');
  if (row.text.trim() === '') throw problem('social-post-empty');
  const coming = row.withLink && row.pressReleaseId && !releaseUrl ? lengthOfAddress : 0;
  const length = countGraphemes(finalText(row.text, row.withLink, releaseUrl)) + coming;
  const limit = row.channel.lengthLimit;
  if (length > limit) throw problem('social-post-too-long', { params: { length, limit } });
}

/** Why an approved post cannot go out as it is: its channel or its release changed since. */
export function misfitOf(
  row: LoadedSocialPost,
  releaseUrl: string | null,
): 'channel-archived' | 'release-gone' | 'does-not-fit' | null {
  if (row.channel.archivedAt) return 'channel-archived';
  if (row.pressReleaseId !== null && !releaseUrl) return 'release-gone';
  const length = countGraphemes(finalText(row.text, row.withLink, releaseUrl));
  return length > row.channel.lengthLimit ? 'does-not-fit' : null;
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
