import { pictureRefusal, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import { must } from '../../../platform/ability.ts';
import { releasePictureTexts } from '../../press-releases/share/release-pictures.ts';
import { mustReadRelease } from '../must-read-release.ts';

/** The pictures of a release for who writes a post about it, also those that may not be used, with the reason. */
export async function listOfferedPictures(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { pressReleaseId, language }: { pressReleaseId: string; language: string },
): Promise<{ items: ShownPicture[] }> {
  must(ability, 'create', 'SocialPost');
  must(ability, 'read', 'File');
  await mustReadRelease(tx, actor, ability, pressReleaseId);
  const { organizationId } = actor;
  const texts = await releasePictureTexts(tx, organizationId, pressReleaseId, language);
  const ids = texts.map(({ fileId }) => fileId);
  const facts = await pictureFacts(tx, organizationId, ids);
  const seen = new Set<string>();
  return {
    items: texts.flatMap(({ fileId, text }) => {
      const one = facts.get(fileId);
      if (!one || seen.has(fileId)) return [];
      seen.add(fileId);
      const { name, width, height } = one;
      const previewUrl = `/api/organizations/${organizationId}/files/${fileId}/variants/w640.webp`;
      const shown = { fileId, alternativeText: text, name, width, height, previewUrl, downloadUrl: null };
      return [{ ...shown, refusal: pictureRefusal(one) }];
    }),
  };
}
