import type { FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import { slugFor } from '@ravabet/persian-text';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { archiveSlugAnew } from './archive/archive-slug.ts';
import { freezeFactUses } from '../facts/share/keep-fact-uses.ts';
import type { keepVersion } from './keep-version.ts';
import type { LoadedPressRelease } from './load-press-release.ts';
import { publicMedia, shownPictures } from './public-media.ts';
import { publicPictures } from './public-pictures.ts';
import { renderBody } from './render-body.ts';

interface Writing {
  organizationId: string;
  kept: Awaited<ReturnType<typeof keepVersion>>;
  publishedAt: Date;
  /** of a later version: what readers are told, and every changed word */
  correction?: { note: string; changes: FieldChange[] };
}

/** What the public reads from now on. An earlier publication of the release stays as it is, but is no longer the current one. */
export async function writePublication(
  tx: Tx,
  row: LoadedPressRelease,
  { organizationId, kept, publishedAt, correction }: Writing,
): Promise<void> {
  const { n, hash, content } = kept;
  const pictures = await publicPictures(tx, organizationId, content.pictures);
  const media = await publicMedia(tx, organizationId, content.media);
  const { numberKind, numberYear, numberN } = row;
  const { overTitle, title, subTitle, lead, placeLine, tags, topicIds, occurredAt, place, events, boilerplate } =
    content;
  const slug = await slugOf(tx, organizationId, row, title);
  const firstPublishedAt = (await firstPublication(tx, organizationId, row.id)) ?? publishedAt;
  await tx.publication.updateMany({
    where: { organizationId, pressReleaseId: row.id, current: true },
    data: { current: false },
  });
  await tx.publication.create({
    data: {
      organizationId,
      pressReleaseId: row.id,
      n,
      storyId: row.storyId,
      kind: row.kind,
      language: row.language,
      slug,
      overTitle,
      title,
      subTitle,
      lead,
      placeLine,
      tags,
      topicIds,
      html: renderBody(content.body),
      pictures,
      media,
      occurredAt,
      ...(place !== null && { place }),
      events: events as object,
      ...(boilerplate && { boilerplate }),
      numberKind,
      numberYear,
      numberN,
      hash,
      publishedAt,
      firstPublishedAt,
      correctionNote: correction?.note ?? '',
      changes: correction?.changes ?? [],
    },
    select: { n: true },
  });
  await tx.publicationPicture.createMany({
    data: shownPictures(pictures, media).map(({ sha256 }) => ({ organizationId, sha256, pressReleaseId: row.id, n })),
    skipDuplicates: true,
  });
  await tx.publicationMedium.createMany({
    data: media.map(({ sha256 }) => ({ organizationId, sha256, pressReleaseId: row.id, n })),
    skipDuplicates: true,
  });
  await freezeFactUses(tx, organizationId, row.id, n);
}

/** When readers first saw the release; what comes later, however it came about, keeps its day and its place. */
async function firstPublication(tx: Tx, organizationId: string, pressReleaseId: string): Promise<Date | undefined> {
  const first = await tx.publication.findFirst({
    where: { organizationId, pressReleaseId },
    orderBy: { n: 'asc' },
    select: { firstPublishedAt: true },
  });
  return first?.firstPublishedAt;
}

/** By the office number; what an archive brought without one keeps the beginning of the address that it has. */
async function slugOf(tx: Tx, organizationId: string, row: LoadedPressRelease, title: string): Promise<string> {
  const { id, kind, numberYear, numberN } = row;
  if (numberYear !== null && numberN !== null) {
    return `${kind[0]}${numberYear}-${numberN}-${slugFor(title)}`.replace(/-$/, '');
  }
  const earlier = await tx.publication.findFirst({
    where: { organizationId, pressReleaseId: id, current: true },
    select: { slug: true },
  });
  const slug = earlier && archiveSlugAnew(earlier.slug, title);
  if (!slug) throw problem('press-release-not-in-state');
  return slug;
}
