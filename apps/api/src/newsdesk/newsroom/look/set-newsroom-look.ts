import { accentTones, type NewsroomLookChange, readableColour } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';

/** Chooses how the newsroom looks. A colour that cannot be read is refused with the nearest that can. */
export async function setNewsroomLook(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  input: NewsroomLookChange,
): Promise<void> {
  must(ability, 'update', 'Newsroom');
  const { organizationId } = actor;
  const { version, accent, logoFileId, about } = input;
  if (accent !== null && !accentTones(accent)) {
    throw problem('newsroom-colour-unreadable', { params: { readable: readableColour(accent) } });
  }
  const data = { accent, logoFileId, about, ...(await logoOf(tx, organizationId, logoFileId)) };
  const before = await tx.newsroomLook.findUnique({ where: { organizationId } });
  const changed =
    version === 0
      ? await tx.newsroomLook.createMany({ data: [{ organizationId, ...data }], skipDuplicates: true })
      : await tx.newsroomLook.updateMany({
          where: { organizationId, version },
          data: { ...data, version: { increment: 1 } },
        });
  if (changed.count === 0) throw problem('stale-version', { params: { version: before?.version ?? 0 } });
  await audit(tx, actor, {
    event: 'newsroom.look-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    ...(before && { before: { accent: before.accent, logoFileId: before.logoFileId, about: before.about } }),
    after: { accent, logoFileId, about },
  });
}

/** The logo's content and the sizes that the public fetches. */
async function logoOf(tx: Tx, organizationId: string, fileId: string | null) {
  if (fileId === null) return { logoSha256: null, logoVariants: [] };
  const file = await tx.file.findFirst({
    where: { organizationId, id: fileId, state: 'ready', deletedAt: null },
    select: { sha256: true },
  });
  const variants = await tx.fileVariant.findMany({
    where: { organizationId, sha256: file?.sha256 ?? '' },
    select: { name: true, mediaType: true, width: true, height: true },
    orderBy: { width: 'asc' },
  });
  if (!file || variants.length === 0) throw problem('newsroom-logo-unusable');
  return { logoSha256: file.sha256, logoVariants: variants };
}
