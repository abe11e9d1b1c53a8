import type { Language } from '@ravabet/contracts';
import type { PressReleaseKind, PressReleaseState } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Platform } from '../../../platform/platform.ts';
import { type ExportedParts, readParts } from './exported-parts.ts';

/** A release with everything that leaves the house with it. Instants are ISO texts. */
export interface ExportedRelease extends ExportedParts {
  readonly id: string;
  readonly storyId: string;
  readonly kind: PressReleaseKind;
  readonly state: PressReleaseState;
  readonly language: Language;
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly lead: string;
  readonly placeLine: string;
  readonly body: unknown;
  readonly bodyText: string;
  readonly tags: readonly string[];
  readonly topics: readonly { slug: string; name: string }[];
  readonly pictures: readonly {
    fileId: string;
    sha256: string;
    caption: string;
    alternativeText: string;
    credit: string;
    /** sizes that the public may fetch; none before publication */
    renditions: readonly { name: string; href: string; mediaType: string; width: number; height: number }[];
  }[];
  readonly officeNumber: { year: number; kind: string; n: number } | null;
  readonly author: { id: string; name: string };
  readonly embargoUntil: string | null;
  readonly scheduledFor: string | null;
  readonly publishedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly contentVersion: number;
  readonly publicUrl: string | null;
  readonly organization: { slug: string; name: string };
  readonly versions: readonly { n: number; cause: string; hash: string; createdAt: string; content: unknown }[];
  readonly approvals: readonly { step: number; role: string; decision: string; reason: string; decidedAt: string }[];
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Reads a portion of releases in a few statements, in the order of the ids. Whether they may be read was asked before. */
export async function readExported(
  tx: Tx,
  { config }: Pick<Platform, 'config'>,
  organizationId: string,
  ids: readonly string[],
): Promise<ExportedRelease[]> {
  const own = { organizationId, pressReleaseId: { in: [...ids] } };
  const rows = await tx.pressRelease.findMany({
    where: { organizationId, id: { in: [...ids] } },
    include: { pictures: { orderBy: { position: 'asc' } }, versions: { orderBy: { n: 'asc' } } },
  });
  const organization = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { slug: true, names: true },
  });
  const names = organization.names as Partial<Record<Language, string>>;
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: rows.map(({ authorId }) => authorId) } },
    select: { personId: true, displayName: true },
  });
  const topics = await tx.topic.findMany({
    where: { organizationId, id: { in: rows.flatMap(({ topicIds }) => topicIds) } },
  });
  const approvals = await tx.pressReleaseApproval.findMany({ where: own, orderBy: { decidedAt: 'asc' } });
  const publications = await tx.publication.findMany({
    where: { ...own, current: true },
    select: { pressReleaseId: true, n: true, slug: true, withdrawnAt: true, boilerplate: true },
  });
  const files = await tx.file.findMany({
    where: { organizationId, id: { in: rows.flatMap(({ pictures }) => pictures.map(({ fileId }) => fileId)) } },
    select: { id: true, sha256: true },
  });
  const variants = await tx.fileVariant.findMany({
    where: { organizationId, sha256: { in: files.map(({ sha256 }) => sha256) } },
    select: { sha256: true, name: true, mediaType: true, width: true, height: true },
    orderBy: { width: 'asc' },
  });
  const room = `${config.publicUrl}/n/${organization.slug}`;
  const partsOf = await readParts(tx, organizationId, rows, publications, room);
  const exported = rows.map((row): ExportedRelease => {
    const language = row.language as Language;
    const publication = publications.find(({ pressReleaseId }) => pressReleaseId === row.id);
    const isPublic = publication !== undefined && publication.withdrawnAt === null;
    const { numberYear: year, numberKind: kind, numberN: n } = row;
    return {
      id: row.id,
      storyId: row.storyId,
      kind: row.kind as PressReleaseKind,
      state: row.state as PressReleaseState,
      language,
      overTitle: row.overTitle,
      title: row.title,
      subTitle: row.subTitle,
      lead: row.lead,
      placeLine: row.placeLine,
      body: row.body,
      bodyText: row.bodyText,
      tags: row.tags,
      topics: topics
        .filter(({ id }) => row.topicIds.includes(id))
        .map((topic) => ({ slug: topic.slug, name: (topic.names as Record<string, string>)[language] || topic.slug })),
      pictures: row.pictures.map(({ fileId, caption, alternativeText, credit }) => {
        const sha256 = files.find(({ id }) => id === fileId)?.sha256 ?? '';
        const renditions = isPublic ? variants.filter((one) => one.sha256 === sha256) : [];
        return {
          fileId,
          sha256,
          caption,
          alternativeText,
          credit,
          renditions: renditions.map(({ name, mediaType, width, height }) => ({
            name,
            href: `${room}/media/${sha256}/${name}`,
            mediaType,
            width,
            height,
          })),
        };
      }),
      ...partsOf(row),
      officeNumber: year !== null && kind !== null && n !== null ? { year, kind, n } : null,
      author: { id: row.authorId, name: people.find(({ personId }) => personId === row.authorId)?.displayName ?? '' },
      embargoUntil: iso(row.embargoUntil),
      scheduledFor: iso(row.scheduledFor),
      publishedAt: iso(row.publishedAt),
      withdrawnAt: iso(row.withdrawnAt),
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
      contentVersion: row.contentVersion,
      publicUrl: publication && isPublic ? `${room}/${language}/${encodeURIComponent(publication.slug)}` : null,
      organization: { slug: organization.slug, name: names[language] || names.fa || organization.slug },
      versions: row.versions.map(({ n: number, cause, hash, createdAt, snapshot }) => ({
        n: number,
        cause,
        hash,
        createdAt: createdAt.toISOString(),
        content: snapshot,
      })),
      approvals: approvals
        .filter(({ pressReleaseId }) => pressReleaseId === row.id)
        .map(({ step, role, decision, reason, decidedAt }) => ({
          step,
          role,
          decision,
          reason,
          decidedAt: decidedAt.toISOString(),
        })),
    };
  });
  return ids.flatMap((id) => exported.find((one) => one.id === id) ?? []);
}
